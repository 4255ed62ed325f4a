"""A rush: when families' lines wait for the desk's limits, General is told once, and told when it is over."""

import math
import sqlite3
from datetime import datetime, timedelta

from bot.house import House
from bot.turn import Lanes
from bot.writing import announce, announce_anew
from dialogs.text import Text, text
from storage import backlog, facts
from storage.backlog import AtDesk
from storage.moments import stamp

MANY = 10
LONG = timedelta(minutes=1)
_ANNOUNCED = "rush"


def tell_of_rush(connection: sqlite3.Connection, now: datetime, house: House, per_minute: int) -> Lanes:
    """Announce a rush that nobody knows of yet, or that the announced one is over."""
    waiting = backlog.at_desk(connection)
    announced = facts.recall(connection, _ANNOUNCED)
    late = waiting.oldest is not None and now - waiting.oldest > LONG
    if late and waiting.lines > MANY and not announced:
        record = f"{_ANNOUNCED} {stamp(now)}"
        facts.remember(connection, _ANNOUNCED, record)
        return frozenset({announce(connection, record, _words(waiting, per_minute), now, house.words)})
    if announced and not late:
        facts.remember(connection, _ANNOUNCED, "")
        return frozenset({announce_anew(connection, announced, text("desk-rush.over"), now, house.words)})
    return frozenset()


def _words(waiting: AtDesk, per_minute: int) -> Text:
    """Say how much waits, and how long it takes if each family's lines leave as one message."""
    minutes = math.ceil((waiting.families + waiting.threads) / per_minute)
    return text("desk-rush", lines=waiting.lines, families=waiting.families, minutes=minutes)
