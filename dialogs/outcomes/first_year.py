"""What follows a child between an introduction and the end of its first year."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class Enrol(Outcome):
    """Begin to follow a child, by the name that the coordinator has given, and the age as it was told, if it was."""

    name: str
    age: str | None = None


@dataclass(frozen=True)
class OfferEnrolling(Outcome):
    """Show a coordinator the children of a family, and how another is enrolled."""


@dataclass(frozen=True)
class AskCheckIn(Outcome):
    """Remember that a family is asked how it goes, and look then whether there is an answer."""

    check_in: int
    look_at: datetime | None = None


@dataclass(frozen=True)
class RemindCheckIn(Outcome):
    """Remember that a family is reminded of a check-in, and look once more then."""

    check_in: int
    look_at: datetime


@dataclass(frozen=True)
class LookAgain(Outcome):
    """Look later whether a check-in is answered."""

    check_in: int
    until: datetime


@dataclass(frozen=True)
class NoteSilence(Outcome):
    """Note that a check-in stays without an answer."""

    check_in: int


@dataclass(frozen=True)
class Postpone(Outcome):
    """Let a check-in wait for a better moment."""

    check_in: int
    until: datetime


@dataclass(frozen=True)
class SkipCheckIn(Outcome):
    """Leave out a check-in whose time is over."""

    check_in: int


@dataclass(frozen=True)
class CheckedIn(Outcome):
    """Keep a family's answer to a check-in; a worrying one reaches the coordinator, `in_words` with the words."""

    check_in: int
    participant: int
    how: str
    reason: str | None = None
    in_words: bool = False


@dataclass(frozen=True)
class OptOut(Outcome):
    """Ask a family no more how it goes, as it has wished, perhaps in answer to a check-in."""

    check_in: int | None = None


@dataclass(frozen=True)
class OptIn(Outcome):
    """Ask a family again how it goes, as it has wished."""


@dataclass(frozen=True)
class AskIntroduction(Outcome):
    """Remember that a family is asked what has come of an introduction."""

    introduction: int


@dataclass(frozen=True)
class PutOff(Outcome):
    """Let the question after an introduction wait for a better moment."""

    introduction: int


@dataclass(frozen=True)
class NothingYet(Outcome):
    """Ask again in a week what has come of an introduction; the second time the coordinator hears of it.

    `how` is "answered" where the club has at least answered, else "not-yet".
    """

    introduction: int
    how: str


@dataclass(frozen=True)
class HasBeen(Outcome):
    """A child has been at its activity, and its family is not to be asked further."""

    introduction: int


@dataclass(frozen=True)
class Started(Outcome):
    """A child has begun at its activity, and its family would like to be asked how it goes."""

    introduction: int
    name: str
    age: str | None = None


@dataclass(frozen=True)
class Follow(Outcome):
    """Follow a child in an activity, by its key, as its family has agreed to behind an invitation, by its token."""

    activity: str
    name: str
    age: str | None = None
    invitation: str = ""


@dataclass(frozen=True)
class Begun(Outcome):
    """A child has begun somewhere, as its family tells: an activity by its key, or in the family's own words."""

    place: str
    name: str
    age: str | None = None


@dataclass(frozen=True)
class OfferInvitations(Outcome):
    """Ask a coordinator for which activity a link is wanted."""


@dataclass(frozen=True)
class Invite(Outcome):
    """Make a link with which families let a child be followed in an activity, by its key."""

    activity: str


@dataclass(frozen=True)
class MakeInvitation(Outcome):
    """Make a link for a coach, with which families let a child be followed in an activity, by its key."""

    activity: str


@dataclass(frozen=True)
class EndInvitation(Outcome):
    """End the link of an invitation, by its token, as a coordinator has pressed."""

    token: str
