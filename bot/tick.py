"""What is due: rung once by the clock, and handled as events."""

import sqlite3
from datetime import datetime

from bot.notices import check_in_due
from storage import events, participants
from storage.events import Waiting

AT_ONCE = 100


def ring(connection: sqlite3.Connection, bot: int, now: datetime) -> list[Waiting]:
    """Store an event for each check-in that is due, some at a time, and return them."""
    due = participants.ring(connection, now, AT_ONCE)
    return events.store(connection, bot, [check_in_due(check_in, now) for check_in in due], now)
