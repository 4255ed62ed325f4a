"""Loans: an item reserved, handed out and taken back; never more than there are."""

import sqlite3
from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Loan:
    """An item, by its key, with a contact; `state` is "reserved", "out", "back" or "cancelled".

    `extended` where the family has made it longer itself, `said_back` where it has said that it brought it back.
    """

    id: int
    contact: int
    item: str
    state: str
    due_on: date | None
    extended: bool = False
    said_back: bool = False


def taken(connection: sqlite3.Connection) -> Counter[str]:
    """Count, by item, what a newcomer cannot have: what is held, and what others wait for."""
    rows = connection.execute("SELECT item, count(*) AS n FROM away GROUP BY item")
    return Counter({row["item"]: row["n"] for row in rows})


def held(connection: sqlite3.Connection, item: str) -> int:
    """Count of an item what is reserved, out, offered to who waited for it, or damaged."""
    found = connection.execute("SELECT count(*) AS n FROM held WHERE item = :item", {"item": item}).fetchone()
    return int(found["n"])


def reserve(connection: sqlite3.Connection, contact: int, item: str, count: int, now: datetime) -> Loan | None:
    """Reserve one of so many and return the loan; None where the last is gone."""
    row = connection.execute(
        "INSERT INTO loans (contact, item, reserved_at) SELECT :contact, :item, :now "
        "WHERE (SELECT count(*) FROM away WHERE item = :item) < :count RETURNING *",
        {"contact": contact, "item": item, "count": count, "now": stamp(now)},
    ).fetchone()
    return _loan(row) if row else None


def reserve_offered(connection: sqlite3.Connection, contact: int, item: str, now: datetime) -> Loan:
    """Reserve the one that was kept for a contact who waited, and return the loan."""
    row = connection.execute(
        "INSERT INTO loans (contact, item, reserved_at) VALUES (:contact, :item, :now) RETURNING *",
        {"contact": contact, "item": item, "now": stamp(now)},
    ).fetchone()
    return _loan(row)


def move(
    connection: sqlite3.Connection, loan: int, state: str, now: datetime, due_on: date | None = None
) -> Loan | None:
    """Move a loan to another state and return it; None if it is there already."""
    row = connection.execute(
        "UPDATE loans SET state = :state, moved_at = :now, due_on = coalesce(:due_on, due_on) "
        "WHERE id = :loan AND state <> :state RETURNING *",
        {"loan": loan, "state": state, "now": stamp(now), "due_on": due_on.isoformat() if due_on else None},
    ).fetchone()
    return _loan(row) if row else None


def extend(connection: sqlite3.Connection, loan: int, due_on: date, now: datetime, *, by_family: bool) -> Loan:
    """Give a loan that is out a later day on which it is due, and return it."""
    row = connection.execute(
        "UPDATE loans SET due_on = :due_on, said_back_at = NULL, "
        "extended_at = CASE WHEN :by_family THEN :now ELSE extended_at END WHERE id = :loan RETURNING *",
        {"loan": loan, "due_on": due_on.isoformat(), "now": stamp(now), "by_family": int(by_family)},
    ).fetchone()
    return _loan(row)


def say_back(connection: sqlite3.Connection, loan: int, now: datetime) -> None:
    """Note that a family says that it has brought something back."""
    connection.execute("UPDATE loans SET said_back_at = :now WHERE id = :loan", {"loan": loan, "now": stamp(now)})


def get(connection: sqlite3.Connection, loan: int) -> Loan | None:
    """Return a loan by its id."""
    row = connection.execute("SELECT * FROM loans WHERE id = :loan", {"loan": loan}).fetchone()
    return _loan(row) if row else None


def to_fetch(connection: sqlite3.Connection) -> list[Loan]:
    """Return what is reserved and not fetched yet, the oldest first."""
    return [_loan(row) for row in connection.execute("SELECT * FROM loans WHERE state = 'reserved' ORDER BY id")]


def out(connection: sqlite3.Connection, first: date, last: date | None = None) -> list[Loan]:
    """Return what is out and to be back from one local day to another, or from one on, the soonest first."""
    rows = connection.execute(
        "SELECT * FROM loans WHERE state = 'out' AND due_on >= :first AND (:last IS NULL OR due_on <= :last) "
        "ORDER BY due_on, id",
        {"first": first.isoformat(), "last": last.isoformat() if last else None},
    )
    return [_loan(row) for row in rows]


def overdue(connection: sqlite3.Connection, today: date) -> list[Loan]:
    """Return what was to be back before a local day, the longest overdue first."""
    rows = connection.execute(
        "SELECT * FROM loans WHERE state = 'out' AND due_on < :today ORDER BY due_on, id", {"today": today.isoformat()}
    )
    return [_loan(row) for row in rows]


def _loan(row: sqlite3.Row) -> Loan:
    due_on = date.fromisoformat(row["due_on"]) if row["due_on"] else None
    extended, said_back = row["extended_at"] is not None, row["said_back_at"] is not None
    return Loan(row["id"], row["contact"], row["item"], row["state"], due_on, extended, said_back)
