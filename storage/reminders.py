"""Reminders of loans: rows that fall due, each for one day on which a loan is to be back."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Reminder:
    """A reminder of a loan and the day it is to be back; `step` is "before", "after" or "desk"."""

    id: int
    loan: int
    step: str
    due_on: date


@dataclass(frozen=True)
class Due:
    """A reminder that is due, and whose loan it is about."""

    id: int
    contact: int


def plan(connection: sqlite3.Connection, loan: int, due_on: date, moments: Iterable[tuple[str, datetime]]) -> None:
    """Plan the reminders of a day, each once: steps, and when each is due."""
    for step, due_at in moments:
        connection.execute(
            "INSERT INTO reminders (loan, step, due_on, due_at) VALUES (:loan, :step, :due_on, :due_at) "
            "ON CONFLICT (loan, step, due_on) DO NOTHING",
            {"loan": loan, "step": step, "due_on": due_on.isoformat(), "due_at": stamp(due_at)},
        )


def ring(connection: sqlite3.Connection, now: datetime, limit: int) -> list[Due]:
    """Take some reminders that are due, oldest first; each rings once."""
    rows = connection.execute(
        "UPDATE reminders SET state = 'rung' WHERE id IN (SELECT id FROM reminders "
        "WHERE state = 'planned' AND due_at <= :now ORDER BY due_at, id LIMIT :limit) "
        "RETURNING id, (SELECT contact FROM loans WHERE id = reminders.loan) AS contact",
        {"now": stamp(now), "limit": limit},
    )
    return sorted((Due(row["id"], row["contact"]) for row in rows), key=lambda due: due.id)


def put_off(connection: sqlite3.Connection, reminder: int, until: datetime) -> None:
    """Let a reminder ring again later."""
    connection.execute(
        "UPDATE reminders SET state = 'planned', due_at = :until WHERE id = :reminder",
        {"reminder": reminder, "until": stamp(until)},
    )


def end(connection: sqlite3.Connection, reminder: int) -> Reminder:
    """Let a reminder never ring again, and return it."""
    row = connection.execute(
        "UPDATE reminders SET state = 'done' WHERE id = :reminder RETURNING *", {"reminder": reminder}
    ).fetchone()
    return Reminder(row["id"], row["loan"], row["step"], date.fromisoformat(row["due_on"]))
