"""What a municipality offers, as an immutable snapshot."""

from dialogs.catalogue.activities import INTERESTS, Activity, Catalogue, ContactPerson, Interest, Session
from dialogs.catalogue.items import ITEM_KINDS, Item, ItemKind
from dialogs.catalogue.municipality import Coordinator, HelpLine, Municipality
from dialogs.catalogue.schemes import NEEDS, Need, Scheme
from dialogs.catalogue.week import WEEKDAYS, Hours, OfficeDay, Weekday

__all__ = [
    "INTERESTS",
    "ITEM_KINDS",
    "NEEDS",
    "WEEKDAYS",
    "Activity",
    "Catalogue",
    "ContactPerson",
    "Coordinator",
    "HelpLine",
    "Hours",
    "Interest",
    "Item",
    "ItemKind",
    "Municipality",
    "Need",
    "OfficeDay",
    "Scheme",
    "Session",
    "Weekday",
]
