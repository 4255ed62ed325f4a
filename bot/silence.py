"""After a long silence: Telegram keeps updates for a day, so what came before may be missing."""

import sqlite3
from datetime import datetime, timedelta

from bot.house import House
from bot.turn import Lanes
from bot.writing import to_general
from dialogs import describing
from dialogs.text import text
from storage import facts
from storage.moments import moment, stamp

KEPT_BY_TELEGRAM = timedelta(hours=24)
_POLLED = "polled"


def remember_poll(connection: sqlite3.Connection, now: datetime) -> None:
    """Remember that updates were fetched."""
    facts.remember(connection, _POLLED, stamp(now))


def tell_of_silence(connection: sqlite3.Connection, now: datetime, house: House) -> Lanes:
    """Tell the desk from when to when messages may be missing, if the last poll was over a day ago."""
    polled = facts.recall(connection, _POLLED)
    until = now - KEPT_BY_TELEGRAM
    if polled is None or moment(polled) >= until:
        return frozenset()
    since, until = (found.astimezone(house.timezone) for found in (moment(polled), until))
    words = text("desk-silence", since=describing.moment(since), until=describing.moment(until))
    return frozenset({to_general(connection, (words,), now, house.words)})
