"""What a family, a coach or a professional is helped with."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class PutInTouch(Outcome):
    """Give a family's wish for an activity to the coordinator, who makes the introduction."""

    activity: str
    age: int


@dataclass(frozen=True)
class SignUp(Outcome):
    """Give a family's wish for an offer of the school holidays to the coordinator, who signs the child up."""

    offer: str
    age: int


@dataclass(frozen=True)
class Wish(Outcome):
    """Give what a young person wishes for, told in the journey, to the coordinator."""

    age: int


@dataclass(frozen=True)
class Declined(Outcome):
    """Keep a wish from the coordinator; the club's contact person is told, if there is one."""

    activity: str | None = None


@dataclass(frozen=True)
class NothingFits(Outcome):
    """Admit that there is no activity for this age, and offer a human."""

    age: int


@dataclass(frozen=True)
class CallHuman(Outcome):
    """Open a ticket at the desk, or widen the one that is live; `spoken` where a voice message asks for it."""

    about: str
    pressing: bool = False
    spoken: bool = False


@dataclass(frozen=True)
class Apply(Outcome):
    """Keep a family's wish to apply to a scheme, and bring it to the coordinator."""

    scheme: str
    need: str
    amount: int | None = None


@dataclass(frozen=True)
class Worry(Outcome):
    """Bring a coach's worry to the coordinator; the child is named only if its family has agreed.

    `may_say` where the family may hear who has told.
    """

    about: str
    when: str
    name: str | None = None
    may_say: bool = False


@dataclass(frozen=True)
class Refer(Outcome):
    """Bring to the coordinator who refers a child, and whether its family agrees, "agreed", "knows" or "not-yet".

    `wanted` where whoever refers would like to hear from the coordinator; otherwise nobody is told.
    """

    role: str
    family: str
    wanted: bool


@dataclass(frozen=True)
class GiveFamilyText(Outcome):
    """Give a text that tells a family of the helpline, in its language."""

    language: str
