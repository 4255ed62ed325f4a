"""The ways to begin, and the way to a human, as buttons."""

from dialogs.buttons import Button, Go, write
from dialogs.text import text

Rows = tuple[tuple[Button, ...], ...]

HUMAN = "human"
LANGUAGE = "language"
ABOUT = "about"
WORDS = "words"
URGENT = "urgent"
TRANSLATE = "translate"
SPEAK = "speak "  # and a language
AS_BEFORE = "as-before"
RESUME = "resume "  # and a run


def go(dialog: str) -> Button:
    """Return the button that goes to a dialog."""
    return Button(text(f"menu-{dialog}"), write(Go(dialog)))


def human() -> Rows:
    """Return the one tap to a human."""
    return ((go(HUMAN),),)


def menu() -> Rows:
    """Return the ways to begin."""
    return (
        (go("activity"),),
        (go("fees"), go("equipment")),
        (go(HUMAN),),
        (go(LANGUAGE), go(ABOUT)),
        (go(URGENT),),
    )


def start() -> Rows:
    """Return what stands under a welcome that is followed by a question."""
    return ((go(HUMAN), go(LANGUAGE)),)


def likeliest(topics: tuple[str, ...]) -> Rows:
    """Return buttons for the topics that a message may be about, and a human."""
    return (*((go(topic),) for topic in topics), (go(HUMAN),))
