"""What there is for children and young people in the school holidays."""

from dataclasses import dataclass, replace
from datetime import date, time
from typing import Final, Literal, get_args

from dialogs.catalogue.activities import ContactPerson

Season = Literal["autumn", "christmas", "winter", "easter", "summer"]
SEASONS: Final[tuple[Season, ...]] = get_args(Season)


@dataclass(frozen=True)
class Offer:
    """Something to do in a school holiday, every day from `first` to `last`; its price in kroner, 0 is free."""

    key: str
    name: str
    first: date
    last: date
    starts: time
    ends: time
    youngest: int
    oldest: int
    place: str
    organiser: str
    price: int
    contact: ContactPerson

    def is_open_for(self, age: int) -> bool:
        """Tell whether a child of this age can come."""
        return self.youngest <= age <= self.oldest


@dataclass(frozen=True)
class SchoolHoliday:
    """A school holiday and what there is in it."""

    key: str
    season: Season
    first: date
    last: date
    offers: tuple[Offer, ...]


def coming(holidays: tuple[SchoolHoliday, ...], today: date, age: int | None = None) -> tuple[SchoolHoliday, ...]:
    """List the holidays in which something is still to come for an age (None is any), both by date."""
    left = (
        replace(
            holiday, offers=tuple(sorted(_left(holiday, today, age), key=lambda offer: (offer.first, offer.starts)))
        )
        for holiday in sorted(holidays, key=lambda holiday: holiday.first)
    )
    return tuple(holiday for holiday in left if holiday.offers)


def _left(holiday: SchoolHoliday, today: date, age: int | None) -> tuple[Offer, ...]:
    return tuple(offer for offer in holiday.offers if offer.last >= today and (age is None or offer.is_open_for(age)))
