"""Participants: children in an activity, and the check-ins that fall due for each."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Participant:
    """A child, by first name or nickname, in an activity by its key, from a local day on; both may be open yet."""

    id: int
    contact: int
    name: str
    activity: str | None
    starts_on: date | None


@dataclass(frozen=True)
class CheckIn:
    """A check-in that is due."""

    id: int
    participant: int
    contact: int


def enrol(connection: sqlite3.Connection, contact: int, name: str, activity: str | None, now: datetime) -> Participant:
    """Begin to follow a child, and return it."""
    row = connection.execute(
        "INSERT INTO participants (contact, name, activity, enrolled_at) "
        "VALUES (:contact, :name, :activity, :now) RETURNING *",
        {"contact": contact, "name": name, "activity": activity, "now": stamp(now)},
    ).fetchone()
    return _participant(row)


def get(connection: sqlite3.Connection, participant: int) -> Participant | None:
    """Return a participant by its id."""
    row = connection.execute("SELECT * FROM participants WHERE id = :id", {"id": participant}).fetchone()
    return _participant(row) if row else None


def of_contact(connection: sqlite3.Connection, contact: int) -> list[Participant]:
    """Return the children of a contact that are followed."""
    rows = connection.execute("SELECT * FROM participants WHERE contact = :contact ORDER BY id", {"contact": contact})
    return [_participant(row) for row in rows]


def put_in(connection: sqlite3.Connection, participant: int, activity: str) -> None:
    """Say which activity a child is in."""
    connection.execute(
        "UPDATE participants SET activity = :activity WHERE id = :participant",
        {"participant": participant, "activity": activity},
    )


def start(
    connection: sqlite3.Connection, participant: int, day: date, check_ins: Iterable[tuple[int, datetime]]
) -> None:
    """Say from which day on, and plan the check-ins: steps in days, and when each is due."""
    connection.execute(
        "UPDATE participants SET starts_on = :day WHERE id = :participant",
        {"participant": participant, "day": day.isoformat()},
    )
    for step, due_at in check_ins:
        connection.execute(
            "INSERT INTO check_ins (participant, step, due_at) VALUES (:participant, :step, :due_at) "
            "ON CONFLICT (participant, step) DO NOTHING",
            {"participant": participant, "step": step, "due_at": stamp(due_at)},
        )


def ring(connection: sqlite3.Connection, now: datetime, limit: int) -> list[CheckIn]:
    """Take some check-ins that are due, oldest first; each rings once."""
    rows = connection.execute(
        "UPDATE check_ins SET state = 'rung' WHERE id IN (SELECT id FROM check_ins "
        "WHERE state = 'planned' AND due_at <= :now ORDER BY due_at LIMIT :limit) "
        "RETURNING id, participant, (SELECT contact FROM participants WHERE id = check_ins.participant) AS contact",
        {"now": stamp(now), "limit": limit},
    )
    return sorted((CheckIn(row["id"], row["participant"], row["contact"]) for row in rows), key=lambda due: due.id)


def postpone(connection: sqlite3.Connection, check_in: int, until: datetime) -> None:
    """Let a check-in ring again later."""
    connection.execute(
        "UPDATE check_ins SET state = 'planned', due_at = :until WHERE id = :check_in",
        {"check_in": check_in, "until": stamp(until)},
    )


def mark_asked(connection: sqlite3.Connection, check_in: int) -> None:
    """Remember that a family was asked."""
    connection.execute("UPDATE check_ins SET state = 'asked' WHERE id = :check_in", {"check_in": check_in})


def answer(connection: sqlite3.Connection, check_in: int, answer: str) -> None:
    """Keep a family's answer to a check-in."""
    connection.execute(
        "UPDATE check_ins SET state = 'answered', answer = :answer WHERE id = :check_in",
        {"check_in": check_in, "answer": answer},
    )


def _participant(row: sqlite3.Row) -> Participant:
    starts_on = date.fromisoformat(row["starts_on"]) if row["starts_on"] else None
    return Participant(row["id"], row["contact"], row["name"], row["activity"], starts_on)
