"""What a municipality offers, as an immutable snapshot."""

from dialogs.catalogue.activities import INTERESTS, Activity, Catalogue, ContactPerson, Interest, Session
from dialogs.catalogue.decent import is_decent, ordinary_from
from dialogs.catalogue.items import ITEM_KINDS, Item, ItemKind
from dialogs.catalogue.municipality import (
    CHECK_IN_HOUR,
    GRACE,
    PLAN,
    RAISE_AFTER,
    Coordinator,
    DeskRules,
    HelpLine,
    Municipality,
    Place,
)
from dialogs.catalogue.office import Absence, Office
from dialogs.catalogue.plan import Plan
from dialogs.catalogue.schemes import NEEDS, Need, Scheme
from dialogs.catalogue.school_holidays import SEASONS, Offer, SchoolHoliday, Season
from dialogs.catalogue.week import WEEKDAYS, Hours, OfficeDay, Weekday

__all__ = [
    "CHECK_IN_HOUR",
    "GRACE",
    "INTERESTS",
    "ITEM_KINDS",
    "NEEDS",
    "PLAN",
    "RAISE_AFTER",
    "SEASONS",
    "WEEKDAYS",
    "Absence",
    "Activity",
    "Catalogue",
    "ContactPerson",
    "Coordinator",
    "DeskRules",
    "HelpLine",
    "Hours",
    "Interest",
    "Item",
    "ItemKind",
    "Municipality",
    "Need",
    "Offer",
    "Office",
    "OfficeDay",
    "Place",
    "Plan",
    "Scheme",
    "SchoolHoliday",
    "Season",
    "Session",
    "Weekday",
    "is_decent",
    "ordinary_from",
]
