"""Introductions: a family was put in touch with a club, and is asked whether anything has come of it."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Introduction:
    """An introduction of a contact, to an activity by its key if it is known; `not_yet` counts its answers so far.

    `age` is the child's, where the family told it when it asked for the activity.
    """

    id: int
    contact: int
    activity: str | None
    not_yet: int
    age: int | None = None


def make(connection: sqlite3.Connection, ticket: int, contact: int, activity: str | None, due_at: datetime) -> None:
    """Ask after an introduction at a moment; what came of a conversation is one introduction."""
    connection.execute(
        "INSERT INTO introductions (ticket, contact, activity, due_at) VALUES (:ticket, :contact, :activity, :due_at)"
        " ON CONFLICT (ticket) DO NOTHING",
        {"ticket": ticket, "contact": contact, "activity": activity, "due_at": stamp(due_at)},
    )


def take_back(connection: sqlite3.Connection, ticket: int) -> None:
    """Forget an introduction that was none, if nobody was asked yet."""
    connection.execute(
        "DELETE FROM introductions WHERE ticket = :ticket AND state = 'planned' AND not_yet = 0", {"ticket": ticket}
    )


def ring(connection: sqlite3.Connection, now: datetime, limit: int) -> list[Introduction]:
    """Take some introductions that are to be asked after, oldest first; each rings once."""
    rows = connection.execute(
        "UPDATE introductions SET state = 'rung' WHERE id IN (SELECT id FROM introductions"
        " WHERE state = 'planned' AND due_at <= :now ORDER BY due_at, id LIMIT :limit)"
        " RETURNING *, (SELECT age FROM tickets WHERE id = introductions.ticket) AS age",
        {"now": stamp(now), "limit": limit},
    ).fetchall()
    rung = (Introduction(row["id"], row["contact"], row["activity"], row["not_yet"], row["age"]) for row in rows)
    return sorted(rung, key=lambda due: due.id)


def mark_asked(connection: sqlite3.Connection, introduction: int) -> None:
    """Remember that a family was asked."""
    connection.execute(
        "UPDATE introductions SET state = 'asked' WHERE id = :introduction", {"introduction": introduction}
    )


def plan(connection: sqlite3.Connection, introduction: int, due_at: datetime, *, not_yet: bool) -> Introduction:
    """Ask again at a moment, because there was a better one or nothing has come of it yet."""
    row = connection.execute(
        "UPDATE introductions SET state = 'planned', due_at = :due_at, not_yet = not_yet + :not_yet"
        " WHERE id = :introduction RETURNING *",
        {"introduction": introduction, "due_at": stamp(due_at), "not_yet": int(not_yet)},
    ).fetchone()
    return _introduction(row)


def end(connection: sqlite3.Connection, introduction: int) -> Introduction:
    """Ask no more, and return the introduction."""
    row = connection.execute(
        "UPDATE introductions SET state = 'done' WHERE id = :introduction RETURNING *", {"introduction": introduction}
    ).fetchone()
    return _introduction(row)


def _introduction(row: sqlite3.Row) -> Introduction:
    return Introduction(row["id"], row["contact"], row["activity"], row["not_yet"])
