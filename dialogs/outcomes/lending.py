"""What becomes of the equipment that is lent out."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class Reserve(Outcome):
    """Reserve an item for a family, if one is free, and bring it to the coordinator."""

    item: str


@dataclass(frozen=True)
class NothingFree(Outcome):
    """Admit that nothing of the kind is free, and offer a human."""


@dataclass(frozen=True)
class Remind(Outcome):
    """Remind a family of what it has borrowed, if that still holds; `later` where now is no good moment."""

    reminder: int
    later: bool = False


@dataclass(frozen=True)
class WaitFor(Outcome):
    """Put a family in the line of those who wait for an item."""

    item: str


@dataclass(frozen=True)
class OfferItem(Outcome):
    """Offer an item that is free again to the family that is first in line."""

    wish: int


@dataclass(frozen=True)
class LapseOffer(Outcome):
    """Tell a family that what was offered to it goes to the next."""

    wish: int


@dataclass(frozen=True)
class MoveMine(Outcome):
    """Move a record on as the family that it is about has pressed."""

    kind: str
    record: int
    step: str
