"""What becomes of the news, and of who wants them."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class WantNews(Outcome):
    """Write to the contact from now on when there is something free."""


@dataclass(frozen=True)
class NarrowNews(Outcome):
    """Add a band of ages or a place to those for which the contact wants news, or take it away again."""

    choice: str


@dataclass(frozen=True)
class StopNews(Outcome):
    """Write no more to the contact of what is free."""


@dataclass(frozen=True)
class DraftBroadcast(Outcome):
    """Keep a broadcast in Norwegian, and show it; what shows it is known by a number."""

    number: int
    text: str


@dataclass(frozen=True)
class TranslateBroadcast(Outcome):
    """Give the newest draft a text in another language, and show it anew, known by another number."""

    number: int
    language: str
    text: str


@dataclass(frozen=True)
class FilterBroadcast(Outcome):
    """Leave a language, a band of ages or a place out of a draft, or let it in again."""

    number: int
    what: str


@dataclass(frozen=True)
class SendBroadcast(Outcome):
    """Send a draft to all whom it was chosen for, if they are as many as were shown."""

    number: int
    shown: int


@dataclass(frozen=True)
class CancelBroadcast(Outcome):
    """Send a draft to nobody."""

    number: int


@dataclass(frozen=True)
class StopBroadcast(Outcome):
    """Send a broadcast to nobody further."""

    number: int
