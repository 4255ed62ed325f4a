"""Wishes: the line of those who wait for an item, each of whom is offered it for a time when one is free."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage import loans
from storage.moments import moment, stamp


@dataclass(frozen=True)
class Wish:
    """A contact's wish for an item, by its key; `until` says how long it is offered, once it is.

    `state` is "waiting", "rung" as it is about to be offered, "offered", "taken", "declined" or "lapsed".
    """

    id: int
    contact: int
    item: str
    state: str
    until: datetime | None


def wish(connection: sqlite3.Connection, contact: int, item: str, now: datetime) -> Wish | None:
    """Put a contact at the end of the line and return the wish; None where it stands in it already."""
    row = connection.execute(
        "INSERT INTO wishes (contact, item, wished_at) VALUES (:contact, :item, :now) "
        "ON CONFLICT DO NOTHING RETURNING *",
        {"contact": contact, "item": item, "now": stamp(now)},
    ).fetchone()
    return _wish(row) if row else None


def get(connection: sqlite3.Connection, wish: int) -> Wish | None:
    """Return a wish by its id."""
    row = connection.execute("SELECT * FROM wishes WHERE id = :wish", {"wish": wish}).fetchone()
    return _wish(row) if row else None


def is_waited_for(connection: sqlite3.Connection, item: str) -> bool:
    """Tell whether somebody waits for an item to whom none can be offered yet."""
    query = "SELECT 1 FROM wishes WHERE item = :item AND state = 'waiting'"
    return connection.execute(query, {"item": item}).fetchone() is not None


def ring(connection: sqlite3.Connection, counts: Mapping[str, int]) -> list[Wish]:
    """Take of each item as many wishes as there are free ones, the first in line first; each rings once."""
    waited_for = connection.execute("SELECT DISTINCT item FROM wishes WHERE state = 'waiting' ORDER BY item").fetchall()
    found = []
    for item in (row["item"] for row in waited_for):
        free = max(0, counts.get(item, 0) - loans.held(connection, item))
        found += connection.execute(
            "UPDATE wishes SET state = 'rung' WHERE id IN (SELECT id FROM wishes WHERE item = :item "
            "AND state = 'waiting' ORDER BY id LIMIT :free) RETURNING *",
            {"item": item, "free": free},
        ).fetchall()
    return sorted((_wish(row) for row in found), key=lambda wish: wish.id)


def offer(connection: sqlite3.Connection, wish: int, until: datetime) -> Wish | None:
    """Offer what was rung for until a moment, and return the wish; None where it was not."""
    row = connection.execute(
        "UPDATE wishes SET state = 'offered', until = :until WHERE id = :wish AND state = 'rung' RETURNING *",
        {"wish": wish, "until": stamp(until)},
    ).fetchone()
    return _wish(row) if row else None


def answer(connection: sqlite3.Connection, wish: int, state: str) -> Wish | None:
    """Let an offer be "taken" or "declined", and return the wish; None where it is offered no longer."""
    row = connection.execute(
        "UPDATE wishes SET state = :state WHERE id = :wish AND state = 'offered' RETURNING *",
        {"wish": wish, "state": state},
    ).fetchone()
    return _wish(row) if row else None


def lapse(connection: sqlite3.Connection, now: datetime) -> list[Wish]:
    """End the offers whose time is over, and return their wishes, once."""
    rows = connection.execute(
        "UPDATE wishes SET state = 'lapsed' WHERE state = 'offered' AND until <= :now RETURNING *", {"now": stamp(now)}
    ).fetchall()
    return sorted((_wish(row) for row in rows), key=lambda wish: wish.id)


def in_line(connection: sqlite3.Connection) -> list[Wish]:
    """Return all who wait or are offered something, the first in line first."""
    query = "SELECT * FROM wishes WHERE state IN ('waiting', 'rung', 'offered') ORDER BY id"
    return [_wish(row) for row in connection.execute(query)]


def _wish(row: sqlite3.Row) -> Wish:
    until = moment(row["until"]) if row["until"] else None
    return Wish(row["id"], row["contact"], row["item"], row["state"], until)
