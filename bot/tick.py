"""What is due: rung once by the clock, and handled as events."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime

from bot.house import House
from bot.notices import (
    check_in_due,
    introduction_due,
    morning_came,
    no_answer,
    offer_due,
    offer_over,
    reminder_due,
    too_long_waited,
)
from dialogs.catalogue.decent import is_decent
from storage import events, introductions, participants, reminders, waits, wishes
from storage.events import NewEvent, Waiting

AT_ONCE = 100


def ring(connection: sqlite3.Connection, bot: int, now: datetime, house: House) -> list[Waiting]:
    """Store an event for all that is due, check-ins some at a time, and return those that are new."""
    return events.store(connection, bot, _due(connection, now, house), now)


def _due(connection: sqlite3.Connection, now: datetime, house: House) -> Iterator[NewEvent]:
    for check_in in participants.ring(connection, now, AT_ONCE):
        yield check_in_due(check_in, now)
    for check_in in participants.unanswered(connection, now, AT_ONCE):
        yield no_answer(check_in, now)
    if last := waits.last_due(connection, now):
        yield too_long_waited(last)
    local = now.astimezone(house.timezone)
    if is_decent(local):
        for introduction in introductions.ring(connection, now, AT_ONCE):
            yield introduction_due(introduction, now)
        yield from _of_loans(connection, now, house)
    if house.municipality.office.is_open(local):
        yield morning_came(local.date())


def _of_loans(connection: sqlite3.Connection, now: datetime, house: House) -> Iterator[NewEvent]:
    """Yield what families are told of things to borrow without having asked, which waits for a decent hour."""
    yield from (reminder_due(due, now) for due in reminders.ring(connection, now, AT_ONCE))
    yield from (offer_over(wish) for wish in wishes.lapse(connection, now))
    counts = {item.key: item.count for item in house.municipality.items}
    yield from (offer_due(wish, now) for wish in wishes.ring(connection, counts))
