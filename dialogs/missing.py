"""What is wished for and not found: which kind, for what age, and nothing of who wished."""

from typing import Final

from dialogs.outcomes.missing import CountMissed
from dialogs.talk import Talk

ANY: Final = "any"
KINDS: Final = ("interest", "item", "lent-out", "holiday")
BANDS: Final = ((0, 5), (6, 9), (10, 12), (13, 15), (16, 19))


def miss(talk: Talk, kind: str, wished: str, age: int | None = None) -> None:
    """Count a wish that nothing fulfils, once a journey."""
    talk.miss(CountMissed(kind, wished, "" if age is None else band(age)))


def band(age: int) -> str:
    """Return the band of ages that an age is in."""
    return next((f"{youngest}-{oldest}" for youngest, oldest in BANDS if age <= oldest), "20-")
