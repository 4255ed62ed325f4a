"""Broadcasts under way: some recipients at each ring go to the outbox, by day, and General hears how far it is."""

import sqlite3
from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final

from bot.house import House
from bot.outcomes import broadcast
from bot.outcomes.scene import Room
from bot.replies import About, Priority, RestateAtDesk, ToContact
from bot.turn import Lanes
from bot.writing import write
from dialogs import news
from dialogs.text import Text, text
from storage import broadcasts, contacts
from storage.broadcasts import Broadcast

AT_ONCE: Final = 50  # rows of one broadcast that may wait in the outbox
EARLIEST: Final = time(8)
LATEST: Final = time(20)


def go_on(connection: sqlite3.Connection, now: datetime, house: House) -> Lanes:
    """Hand the next recipients to the outbox; what has not left by night waits there until the morning."""
    room = Room(house.municipality, house.timezone, now, house.words)
    by_day = EARLIEST <= room.local.time() < LATEST
    if not by_day:
        broadcasts.hold(connection, _morning(room.local))
    lanes: set[str] = set()
    for sending in broadcasts.sending(connection):
        if by_day:
            lanes |= set(_hand_over(connection, sending, room))
        lanes |= set(_tell(connection, sending, room, by_day=by_day))
    return frozenset(lanes)


def _morning(local: datetime) -> datetime:
    day = local.date() + timedelta(days=local.time() >= LATEST)
    return datetime.combine(day, EARLIEST, tzinfo=local.tzinfo)


def _hand_over(connection: sqlite3.Connection, sending: Broadcast, room: Room) -> Iterator[str]:
    for contact in broadcasts.hand_over(connection, sending.id, AT_ONCE):
        parts = broadcast.said(sending, contacts.get(connection, contact).language)
        said = ToContact(parts, news.stop(), Priority.LATER, broadcast=sending.id)
        yield write(connection, About(contact, said), room)


def _tell(connection: sqlite3.Connection, sending: Broadcast, room: Room, *, by_day: bool) -> Iterator[str]:
    """Tell the desk how far it is where that has changed, at most once a minute, and when it is over."""
    reached = broadcasts.progress(connection, sending.id)
    if reached.is_over:
        broadcasts.move(connection, sending.id, "sending", "done")
    told = broadcast.told(reached, "over" if reached.is_over else f"{by_day}")
    in_this_minute = sending.told_at is not None and _minute(sending.told_at) == _minute(room.now)
    if told == sending.told or (in_this_minute and not reached.is_over):
        return
    broadcasts.tell(connection, sending.id, told, room.now)
    number = None if reached.is_over else sending.number
    parts, buttons = broadcast.progress(reached, _state(is_over=reached.is_over, by_day=by_day), number)
    yield write(connection, RestateAtDesk(broadcast.record(sending.number), parts, buttons), room)


def _state(*, is_over: bool, by_day: bool) -> Text:
    if is_over:
        return text("desk-broadcast-state.done")
    return text("desk-broadcast-state") if by_day else text("desk-broadcast-state.night")


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
