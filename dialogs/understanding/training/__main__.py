"""Learn anew from the phrases: `python -m dialogs.understanding.training`, 20 minutes, with the embedding package.

What it writes is to be committed together with the phrases; a test tells where that was forgotten.
"""

import sys

from dialogs.understanding.embedding import embedder
from dialogs.understanding.learned import FILE
from dialogs.understanding.training.learn import learn, write
from dialogs.understanding.training.phrase_book import fingerprint, load_phrases
from locales import FOLDER


def main() -> None:
    """Learn, and write it."""
    by = embedder()
    if by is None:
        sys.exit("There is no embedding package for this machine: learn on Linux, or on macOS with an ARM processor.")
    write(FILE, learn(load_phrases(FOLDER), by, fingerprint(FOLDER)))


if __name__ == "__main__":
    main()
