"""When a family is reminded of what it has borrowed, and the desk of what is long overdue."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot.outcomes.scene import Room
from dialogs.catalogue.decent import ordinary_from, ordinary_until
from storage import reminders
from storage.loans import Loan

HOUR: Final = time(17)
BEFORE: Final = timedelta(days=2)
AFTER: Final = timedelta(days=1)
LONG_AFTER: Final = timedelta(days=8)  # the second week begins


def plan(connection: sqlite3.Connection, loan: Loan, room: Room) -> None:
    """Plan the reminders of a loan that is out until a day."""
    if loan.due_on:
        reminders.plan(connection, loan.id, loan.due_on, moments(loan.due_on, room))


def moments(due_on: date, room: Room) -> Iterator[tuple[str, datetime]]:
    """Yield the steps that are still to come, and the moment of each in UTC.

    Calendar days are added in the municipality's zone and converted then, so that the hour stays when clocks change.
    """
    days = {
        "before": ordinary_until(due_on - BEFORE),
        "after": ordinary_from(due_on + AFTER),
        "desk": ordinary_from(due_on + LONG_AFTER),
    }
    for step, day in days.items():
        local = datetime.combine(day, HOUR, room.zone)
        if local > room.now:
            yield step, local.astimezone(UTC)
