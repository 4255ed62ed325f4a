"""`.venv/bin/python -m benchmarks.understanding` measures reading a message, one after the other.

The reader as it is, which embeds only where letters leave a doubt, takes turns with one that embeds every message and
one that embeds none.
"""

import resource
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from statistics import median, quantiles
from time import perf_counter

from dialogs.understanding.embedding import embedder
from dialogs.understanding.learned import Learned
from dialogs.understanding.reader import Reader
from dialogs.understanding.slot_finder import SlotFinder
from locales import FOLDER
from tests.understanding.measuring import read_messages

ROUNDS = 1
AS_IT_IS, ALWAYS, NEVER = "as it is", "embeds every message", "embeds none"


def readers() -> tuple[Mapping[str, Reader], float]:
    """Return the readers to compare, and the seconds that loading the first took."""
    began = perf_counter()
    learned, slots, by = Learned.load(), SlotFinder.load(FOLDER), embedder()
    reader = Reader(learned, slots, by)
    seconds = perf_counter() - began
    doubting = replace(learned, limits=replace(learned.limits, clear=2.0))
    return {AS_IT_IS: reader, ALWAYS: Reader(doubting, slots, by), NEVER: Reader(learned, slots, None)}, seconds


def measured(compared: Mapping[str, Reader], texts: Sequence[str]) -> Mapping[str, list[float]]:
    """Return the milliseconds that each reader took for each text, the readers taking turns."""
    times: dict[str, list[float]] = {name: [] for name in compared}
    for _ in range(ROUNDS):
        for text in texts:
            for name, reader in compared.items():
                began = perf_counter()
                reader.read(text, "nb")
                times[name].append(1000 * (perf_counter() - began))
    return times


def main() -> None:
    """Print the table."""
    compared, seconds = readers()
    texts = [message.text for message in read_messages() if message.topic]
    times = measured(compared, texts)
    usual = median(times[AS_IT_IS])
    print(f"{len(texts)} messages, {ROUNDS} rounds; milliseconds a message")
    print(f"{'':24}{'p50':>8}{'p90':>8}{'p99':>8}{'ratio of p50':>14}")
    for name, each in times.items():
        hundredths = quantiles(each, n=100)
        print(f"{name:24}{median(each):8.1f}{hundredths[89]:8.1f}{hundredths[98]:8.1f}{median(each) / usual:14.2f}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform == "linux" else 1024**2)
    print(f"loaded in {seconds:.2f} s; {memory:.0f} MB at the most, with what the benchmark itself holds")


if __name__ == "__main__":
    main()
