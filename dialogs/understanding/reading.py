"""What a message is understood to mean."""

from dataclasses import asdict, dataclass
from typing import Literal

TOPICS: tuple[str, ...] = (
    "urgent",
    "activity",
    "fees",
    "extra_cost",
    "equipment",
    "holiday",
    "human",
    "concern",
    "referral",
    "trouble",
    "about",
    "privacy",
    "language",
    "greeting",
    "other",
)
"""What a message can be about, one each; `urgent` goes before every other."""

Danger = Literal["none", "soft", "hard"]
"""Whether a message speaks of danger: `hard` is strong evidence, `soft` a suspicion."""


@dataclass(frozen=True)
class Slots:
    """What a message says in passing; None where it says nothing.

    `age` is in years, `birth_year` a calendar year, `grade` 1 to 13, `size` as said (shoes, skis, clothes),
    `amount` in kroner, `weekday` one of mon to sun; `interest` and `item` are kinds of the catalogue.
    """

    age: int | None = None
    birth_year: int | None = None
    grade: int | None = None
    size: int | None = None
    amount: int | None = None
    weekday: str | None = None
    interest: str | None = None
    item: str | None = None

    def as_dict(self) -> dict[str, int | str]:
        """Return only the slots that the message speaks of."""
        return {name: value for name, value in asdict(self).items() if value is not None}


@dataclass(frozen=True)
class Reading:
    """A message with what it is understood to mean."""

    text: str
    """As it was written."""
    language: str
    """The language of this message, a folder of `locales/`, or the contact's own."""
    topic: str
    """What it is most likely about: the first of `ranking`."""
    confidence: float
    """How likely the topic is right, 0 to 1, measured on phrases the model has not seen."""
    ranking: tuple[str, ...]
    """All topics, the likeliest first."""
    slots: Slots
    danger: Danger
    auto: bool
    """Whether the bot would act without asking back."""
    also: str | None = None
    """A second topic, where the message is about two things."""
    number: int | None = None
    """The number that the whole message is, in digits or in words."""
