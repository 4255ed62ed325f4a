"""What becomes of the canned replies."""

from dataclasses import dataclass

from dialogs.events import Colleague
from dialogs.outcomes.desk import Join, Take
from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class OfferCanned(Outcome):
    """Offer the canned replies in which all the words are found, or all replies; the offer is known by a number."""

    offer: int
    by: Colleague
    words: str = ""


@dataclass(frozen=True)
class BrowseCanned(Outcome):
    """Show another page of the replies that are offered."""

    offer: int
    by: Colleague
    page: int


@dataclass(frozen=True)
class PreviewCanned(Outcome):
    """Show a reply at the desk as the contact would read it."""

    offer: int
    by: Colleague
    key: str


@dataclass(frozen=True)
class SayCanned(Outcome):
    """Say a reply to the contact, once, if it is what was shown; `coming` is who takes or joins the conversation so."""

    offer: int
    by: Colleague
    key: str
    shown: str
    coming: tuple[Take | Join, ...] = ()


@dataclass(frozen=True)
class LeaveCanned(Outcome):
    """Say none of the replies that were offered."""

    offer: int


@dataclass(frozen=True)
class KeepReply(Outcome):
    """Keep a canned reply of the coordinators' own in Norwegian; what tells of it is known by a number."""

    number: int
    title: str
    text: str


@dataclass(frozen=True)
class TranslateReply(Outcome):
    """Keep the text of a canned reply in another language, named by its code or as the desk names it."""

    number: int
    title: str
    language: str
    text: str


@dataclass(frozen=True)
class RemoveReply(Outcome):
    """Remove a canned reply of the coordinators' own, by the button under what tells of it."""

    number: int
    key: str
