"""Contacts to tell of, and the moments at which things happen to them."""

import sqlite3
from datetime import timedelta

from storage import contacts
from storage.contacts import Contact
from tests.clock import MONDAY_MORNING

NOW = MONDAY_MORNING
MOTHER = 700_000_000_001  # wider than 32 bits, as Telegram's ids may be
FATHER = 700_000_000_002
MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


def mother(connection: sqlite3.Connection) -> Contact:
    """Return the contact Amina, who has just written."""
    return contacts.meet(connection, MOTHER, "Amina", "ar", NOW)


def father(connection: sqlite3.Connection) -> Contact:
    """Return the contact Omar, who has just written."""
    return contacts.meet(connection, FATHER, "Omar", "en", NOW)
