"""A municipality: all that differs from one to the next."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from dialogs.catalogue.activities import Activity, Catalogue
from dialogs.catalogue.items import Item
from dialogs.catalogue.office import Absence, Office
from dialogs.catalogue.plan import Plan
from dialogs.catalogue.schemes import Need, Scheme
from dialogs.catalogue.school_holidays import Offer, SchoolHoliday, coming
from dialogs.catalogue.week import Hours

# Small things make a new child quit, so the first weeks are asked about most often.
PLAN: Final = (7, 21, 45, 90, 150, 240, 365)
CHECK_IN_HOUR: Final = time(17)

RAISE_AFTER: Final = timedelta(hours=4)
GRACE: Final = timedelta(minutes=15)


@dataclass(frozen=True)
class HelpLine:
    """A number to call in need, written as a phone can dial it."""

    key: str
    number: str

    @property
    def name_key(self) -> str:
        """Name the message of `locales/` that says in words what the help line is for."""
        return f"help-line-{self.key}"


@dataclass(frozen=True)
class Coordinator:
    """The human being behind the helpline."""

    name: str
    phone: str
    email: str
    hours: Hours


@dataclass(frozen=True)
class Place:
    """A part of the municipality, called what people call it."""

    key: str
    name: str


@dataclass(frozen=True)
class DeskRules:
    """How much working time a family may wait for an answer before it is raised at the desk, and what grace there is.

    Grace is how long after a conversation is closed what the family writes still belongs to it, open or not.
    """

    raise_after: timedelta = RAISE_AFTER
    grace: timedelta = GRACE


@dataclass(frozen=True)
class Municipality:
    """All that differs from one municipality to the next; `is_sample` says that it is invented.

    `help_lines_confirmed` says that the municipality itself has looked up every number.
    A family is asked how it goes so many days after the start, at that hour in the municipality's time zone.
    """

    name: str
    is_sample: bool
    coordinator: Coordinator
    help_lines: tuple[HelpLine, ...]
    catalogue: Catalogue
    schemes: tuple[Scheme, ...] = ()
    items: tuple[Item, ...] = ()
    check_in_days: tuple[int, ...] = PLAN
    check_in_hour: time = CHECK_IN_HOUR
    help_lines_confirmed: bool = False
    absences: tuple[Absence, ...] = ()
    desk: DeskRules = DeskRules()
    school_holidays: tuple[SchoolHoliday, ...] = ()
    places: tuple[Place, ...] = ()

    @property
    def office(self) -> Office:
        """When somebody reads what families write."""
        return Office(self.coordinator.hours, self.absences)

    def check_ins_of(self, participant: int) -> Plan:
        """Return when the family of a participant is asked how it goes."""
        return Plan(self.check_in_days, self.check_in_hour, participant)

    def reader(self, local: datetime) -> str:
        """Name who reads next what families write: the coordinator, or whoever covers for an absence."""
        absence = self.office.cover(self.office.opens(local).date())
        return (absence and absence.cover) or self.coordinator.name

    def scheme(self, key: str) -> Scheme | None:
        """Find the scheme with this key, None where there is none any more."""
        return next((found for found in self.schemes if found.key == key), None)

    def schemes_for(self, need: Need) -> tuple[Scheme, ...]:
        """List the schemes that cover a need, in the order of the municipality."""
        return tuple(found for found in self.schemes if need in found.covers)

    def coming_holidays(self, today: date, age: int | None = None) -> tuple[SchoolHoliday, ...]:
        """List the school holidays in which something is still to come for an age (None is any), by date."""
        return coming(self.school_holidays, today, age)

    def offer(self, key: str) -> Activity | Offer | None:
        """Find the activity, or the offer of a school holiday, with this key; None where there is none any more."""
        offers = (offer for holiday in self.school_holidays for offer in holiday.offers)
        return self.catalogue.activity(key) or next((found for found in offers if found.key == key), None)

    def item(self, key: str) -> Item | None:
        """Find the item with this key, None where it is no longer lent."""
        return next((found for found in self.items if found.key == key), None)
