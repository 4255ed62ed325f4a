"""Show the desk what was wished for and not found."""

import sqlite3
from datetime import date

from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from dialogs.missing import ANY
from dialogs.outcomes.missing import ShowMissed
from dialogs.text import Lines, Text, text
from storage import missed
from storage.missed import Missed

SHOWN = 15
A_YEAR = 11  # months before this one


def show_missed(connection: sqlite3.Connection, _outcome: ShowMissed, room: Room) -> list[Reply]:
    """Return this month and the last twelve, the most wished first."""
    today = room.today
    last = f"{today:%Y-%m}"
    year = missed.between(connection, _before(today, A_YEAR), last)
    if not year:
        return [ToDesk((text("desk-missed-none"),))]
    month = missed.between(connection, last, last)
    lists = (("desk-missed-month", month), ("desk-missed-year", year))
    return [ToDesk(tuple(Lines((text(heading), *map(_line, found[:SHOWN]))) for heading, found in lists if found))]


def _before(today: date, months: int) -> str:
    year, month = divmod(today.year * 12 + today.month - 1 - months, 12)
    return f"{year}-{month + 1:02}"


def _line(found: Missed) -> Text:
    words = "desk-missed.aged" if found.band else "desk-missed"
    return text(words, times=found.times, what=_what(found), ages=_ages(found.band))


def _what(found: Missed) -> Text:
    if found.kind == "holiday":
        return text("desk-missed-holiday")
    interest = found.kind == "interest"
    if found.wished == ANY:
        return text("desk-missed-interest" if interest else "desk-missed-item")
    if interest:
        return text(f"interest-{found.wished}")
    item = text(f"item-{found.wished}")
    return text("desk-missed-lent-out", item=item) if found.kind == "lent-out" else item


def _ages(band: str) -> str:
    return band.replace("-", "–")
