"""What happens where a contact turns to something else, or to another language."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class Suspend(Outcome):
    """Leave the journey that the contact is in, so that it can be gone on with."""


@dataclass(frozen=True)
class Resume(Outcome):
    """Go on with the journey that was left."""

    run: int


@dataclass(frozen=True)
class OfferLanguage(Outcome):
    """Offer a language, in it, to a contact who has written in it; once."""

    language: str
