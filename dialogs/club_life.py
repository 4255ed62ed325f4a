"""Words of club life, which a newcomer cannot know, explained to whoever asks."""

from typing import Final

from dialogs.buttons import Button, Go, write
from dialogs.text import Text, text

WORDS: Final = (
    "dugnad",
    "kontingent",
    "treningsavgift",
    "lisens",
    "cup",
    "foreldremote",
    "kioskvakt",
    "loddsalg",
)
LEAST_MEMBERSHIP: Final = 50  # kroner, by the Norwegian sports federation
_WORD: Final = "word-"


def explained(word: str) -> Text:
    """Explain a word."""
    return text(f"club-life-{word}", kroner=LEAST_MEMBERSHIP)


def of_button(dialog: str) -> str | None:
    """Return the word that a button asks for, if it asks for one."""
    word = dialog.removeprefix(_WORD)
    return word if word != dialog and word in WORDS else None


def buttons() -> tuple[tuple[Button, ...], ...]:
    """Return all words as buttons."""
    return tuple((Button(text(f"club-word-{word}"), write(Go(f"{_WORD}{word}"))),) for word in WORDS)
