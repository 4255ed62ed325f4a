"""The kinds of questions that a dialog asks, and how each is answered.

A question `hears` a whole message that answers it, and `finds` what was mentioned unmistakably in passing.
Answers are short keys, so that they can be stored by the question's name.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar

from dialogs.events import Said
from dialogs.text import Own, Part, Text, text

T = TypeVar("T")

Mentioned = Mapping[str, str | int]


@dataclass(frozen=True)
class Option:
    """One answer on a button: its key, and its label as words or as a name that needs none."""

    key: str
    label: Text | Own | str


@dataclass(frozen=True)
class Question(Generic[T]):
    """Something to ask: its name, what is shown, and the answers on buttons in so many columns.

    `unseen` are answers that are only heard, and stand on no button.
    """

    name: str
    parts: tuple[Part, ...]
    options: tuple[Option, ...] = ()
    columns: int = 1
    unseen: tuple[Option, ...] = field(default=(), kw_only=True)

    @property
    def slots(self) -> tuple[str, ...]:
        """Name the slots in which an answer may have been mentioned."""
        return ()

    def offers(self, key: str) -> bool:
        """Tell whether a key still answers this question."""
        return any(option.key == key for option in (*self.options, *self.unseen))

    def value(self, key: str) -> T:
        """Turn a key into what the dialog works with."""
        raise NotImplementedError

    def hear(self, said: Said, today: date) -> str | None:
        """Return the key that a whole message answers with."""
        raise NotImplementedError

    def find(self, mentioned: Mentioned, today: date) -> str | None:
        """Return the key that was mentioned in passing."""
        raise NotImplementedError


@dataclass(frozen=True)
class Age(Question[int]):
    """How old a child is, in years; a birth year or a school grade is resolved by the date."""

    oldest: int = 99

    @property
    def slots(self) -> tuple[str, ...]:
        """Name the slots that tell an age."""
        return ("age", "birth_year", "grade")

    def offers(self, key: str) -> bool:
        """Accept any age of a human being."""
        return key.isdecimal() and int(key) <= self.oldest

    def value(self, key: str) -> int:
        """Return the age in years."""
        return int(key)

    def hear(self, said: Said, today: date) -> str | None:
        """Hear a bare number, or an age in a sentence."""
        if said.reading is None:
            return None
        bare = said.reading.number
        return str(bare) if bare is not None else self.find(said.reading.slots.as_dict(), today)

    def find(self, mentioned: Mentioned, today: date) -> str | None:
        """Find an age, or reckon it: a Norwegian first-grader turns six in the year that school begins."""
        age: int | None = None
        if "age" in mentioned:
            age = int(mentioned["age"])
        elif "birth_year" in mentioned:
            age = today.year - int(mentioned["birth_year"])
        elif "grade" in mentioned:
            age = int(mentioned["grade"]) + 5
        return str(age) if age is not None and 0 <= age <= self.oldest else None


@dataclass(frozen=True)
class Choice(Question[str]):
    """One of several keys; `slot` is where it may be mentioned in passing, if anywhere."""

    slot: str | None = None

    @property
    def slots(self) -> tuple[str, ...]:
        """Name the slot of this choice."""
        return (self.slot,) if self.slot else ()

    def value(self, key: str) -> str:
        """Return the key itself."""
        return key

    def hear(self, said: Said, today: date) -> str | None:
        """Hear what is mentioned, a plain answer such as "any", a number in the list, or a name in it."""
        place = said.reading.number if said.reading else None
        if place is not None and 0 < place <= len(self.options):
            return self.options[place - 1].key
        if said.answer is not None and self.offers(said.answer):
            return said.answer
        found = self.find(said.reading.slots.as_dict(), today) if said.reading else None
        return found or self._named(said.line.text.strip().casefold())

    def find(self, mentioned: Mentioned, today: date) -> str | None:  # noqa: ARG002 - a choice knows no date
        """Find the key in the slot of this choice."""
        key = str(mentioned[self.slot]) if self.slot and self.slot in mentioned else None
        return key if key is not None and self.offers(key) else None

    def _named(self, spoken: str) -> str | None:
        names = {option.key: option.label.casefold() for option in self.options if isinstance(option.label, str)}
        named = [key for key, name in names.items() if spoken and (spoken in name or name in spoken)]
        return named[0] if len(named) == 1 else None


@dataclass(frozen=True)
class Spoken(Question[str]):
    """A few words of the contact's own, such as a first name; only a whole message says them."""

    longest: int = 60

    def offers(self, key: str) -> bool:
        """Accept a few words."""
        return 0 < len(key) <= self.longest

    def value(self, key: str) -> str:
        """Return the words."""
        return key

    def hear(self, said: Said, today: date) -> str | None:  # noqa: ARG002 - words know no date
        """Hear the whole message."""
        return " ".join(said.line.text.split()) or None

    def find(self, mentioned: Mentioned, today: date) -> str | None:  # noqa: ARG002 - nothing is found in passing
        """Find nothing."""
        return None


@dataclass(frozen=True)
class Consent(Question[bool]):
    """A yes or no to one subject; never found in passing, and worth nothing for another subject."""

    subject: str = ""

    def value(self, key: str) -> bool:
        """Tell a yes from a no."""
        return key.startswith("yes ")

    def hear(self, said: Said, today: date) -> str | None:  # noqa: ARG002 - consent knows no date
        """Hear a plain yes or no and nothing else."""
        return f"{said.answer} {self.subject}" if said.answer in ("yes", "no") else None

    def find(self, mentioned: Mentioned, today: date) -> str | None:  # noqa: ARG002 - consent is never found
        """Find nothing: consent is asked for."""
        return None


AGES_ON_BUTTONS = range(3, 19)


def consent(name: str, subject: str, *parts: Part, yes: str = "yes", no: str = "no") -> Consent:
    """Ask for a yes or no to a subject, with the words of the two buttons."""
    options = (Option(f"yes {subject}", text(yes)), Option(f"no {subject}", text(no)))
    return Consent(name, parts, options, columns=1, subject=subject)
