"""Damaged things: out of circulation until they are repaired."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Damaged:
    """A damaged thing: the item, by its key, the loan with which it came back, and whose that was."""

    loan: int
    item: str
    contact: int


def take_out(connection: sqlite3.Connection, loan: int, now: datetime) -> bool:
    """Take what came back with a loan out of circulation; False where it is out already."""
    row = connection.execute(
        "INSERT INTO damaged (item, loan, damaged_at) SELECT item, id, :now FROM loans WHERE id = :loan "
        "ON CONFLICT DO NOTHING RETURNING id",
        {"loan": loan, "now": stamp(now)},
    ).fetchone()
    return row is not None


def bring_back(connection: sqlite3.Connection, loan: int, now: datetime) -> bool:
    """Bring what is repaired back into circulation; False where it was not out of it."""
    row = connection.execute(
        "UPDATE damaged SET repaired_at = :now WHERE loan = :loan AND repaired_at IS NULL RETURNING id",
        {"loan": loan, "now": stamp(now)},
    ).fetchone()
    return row is not None


def now_out(connection: sqlite3.Connection) -> list[Damaged]:
    """Return what is out of circulation, the longest first."""
    rows = connection.execute(
        "SELECT damaged.loan, damaged.item, loans.contact FROM damaged JOIN loans ON loans.id = damaged.loan "
        "WHERE repaired_at IS NULL ORDER BY damaged.id"
    )
    return [Damaged(row["loan"], row["item"], row["contact"]) for row in rows]
