"""The activities that a child can join, and which of them fit."""

from collections import Counter
from dataclasses import dataclass
from datetime import time
from typing import Final, Literal, get_args

from dialogs.catalogue.week import Weekday

Interest = Literal[
    "football",
    "handball",
    "basketball",
    "volleyball",
    "swimming",
    "gymnastics",
    "dance",
    "athletics",
    "skiing",
    "skating",
    "ice-hockey",
    "cycling",
    "martial-arts",
    "chess",
    "choir",
    "band",
    "music",
    "theatre",
    "art",
    "scouts",
    "climbing",
    "riding",
    "gaming",
    "coding",
    "4h",
    "youth-club",
    "tennis",
    "cricket",
    "orienteering",
]
INTERESTS: Final[tuple[Interest, ...]] = get_args(Interest)


@dataclass(frozen=True)
class ContactPerson:
    """The person of a club whom a family is put in touch with."""

    name: str
    role: str
    phone: str
    email: str


@dataclass(frozen=True)
class Session:
    """When an activity meets, every week."""

    weekday: Weekday
    starts: time
    ends: time


@dataclass(frozen=True)
class Activity:
    """A leisure activity, called what the club calls it, with its price in kroner per season (0 is free)."""

    key: str
    name: str
    interest: Interest
    youngest: int
    oldest: int
    sessions: tuple[Session, ...]
    place: str
    organiser: str
    price: int
    extra_costs: str | None
    contact: ContactPerson

    def is_open_for(self, age: int) -> bool:
        """Tell whether a child of this age can join."""
        return self.youngest <= age <= self.oldest

    def meets_on(self, weekday: str) -> bool:
        """Tell whether a session is held on this weekday."""
        return any(session.weekday == weekday for session in self.sessions)


@dataclass(frozen=True)
class Catalogue:
    """Every activity of the municipality, with a version that changes whenever an activity does."""

    activities: tuple[Activity, ...]
    version: str

    def interests(self, age: int | None) -> tuple[Interest, ...]:
        """List the interests that have an activity for the age (None is any), most offered first."""
        offered = Counter(activity.interest for activity in self._open_for(age))
        return tuple(sorted(offered, key=lambda interest: (-offered[interest], interest)))

    def fitting(self, age: int | None, interest: str | None, weekday: str | None) -> tuple[Activity, ...]:
        """List the activities that fit, cheapest first, then by name; None is any.

        Where none meets on the weekday, those of the other weekdays are listed: a family would rather hear
        of another day than of nothing.
        """
        fitting = [found for found in self._open_for(age) if interest in (None, found.interest)]
        on_the_day = [found for found in fitting if weekday is None or found.meets_on(weekday)]
        return tuple(sorted(on_the_day or fitting, key=lambda found: (found.price, found.name)))

    def activity(self, key: str) -> Activity | None:
        """Find the activity with this key, None where it is no longer offered."""
        return next((found for found in self.activities if found.key == key), None)

    def _open_for(self, age: int | None) -> tuple[Activity, ...]:
        """List the activities that a child of this age can join (None is any)."""
        return tuple(found for found in self.activities if age is None or found.is_open_for(age))
