"""Runs: one contact's journey through a dialog, of which one is live at a time."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Run:
    """A journey through a dialog: the answers so far, what was mentioned, and the question that waits."""

    id: int
    dialog: str
    answers: Mapping[str, str]
    mentioned: Mapping[str, str | int]
    asked: str


def live(connection: sqlite3.Connection, contact: int) -> Run | None:
    """Return the run that a contact is in."""
    row = connection.execute(
        "SELECT * FROM runs WHERE contact = :contact AND ended_at IS NULL", {"contact": contact}
    ).fetchone()
    return _run(row) if row else None


def begin(
    connection: sqlite3.Connection,
    contact: int,
    dialog: str,
    answers: Mapping[str, str],
    mentioned: Mapping[str, str | int],
    asked: str,
    now: datetime,
) -> int:
    """End what the contact was in, begin a run, and return its id."""
    end(connection, contact, now)
    row = connection.execute(
        "INSERT INTO runs (contact, dialog, answers, mentioned, asked, started_at) "
        "VALUES (:contact, :dialog, :answers, :mentioned, :asked, :now) RETURNING id",
        {
            "contact": contact,
            "dialog": dialog,
            "answers": json.dumps(dict(answers)),
            "mentioned": json.dumps(dict(mentioned)),
            "asked": asked,
            "now": stamp(now),
        },
    ).fetchone()
    return int(row["id"])


def go_on(
    connection: sqlite3.Connection,
    run: int,
    answers: Mapping[str, str],
    mentioned: Mapping[str, str | int],
    asked: str,
) -> None:
    """Keep the answers of a live run and the question that now waits."""
    connection.execute(
        "UPDATE runs SET answers = :answers, mentioned = :mentioned, asked = :asked WHERE id = :run",
        {
            "run": run,
            "answers": json.dumps(dict(answers)),
            "mentioned": json.dumps(dict(mentioned)),
            "asked": asked,
        },
    )


def end(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """End the run that a contact is in; its answers die with it."""
    connection.execute(
        "UPDATE runs SET ended_at = :now, answers = '{}', mentioned = '{}' "
        "WHERE contact = :contact AND ended_at IS NULL",
        {"contact": contact, "now": stamp(now)},
    )


def suspend(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """Leave the run that a contact is in with its answers, in place of one that was left before."""
    forget_suspended(connection, contact)
    connection.execute(
        "UPDATE runs SET ended_at = :now, suspended = 1 WHERE contact = :contact AND ended_at IS NULL",
        {"contact": contact, "now": stamp(now)},
    )


def suspended(connection: sqlite3.Connection, contact: int) -> Run | None:
    """Return the run that a contact has left and may go on with."""
    row = connection.execute(
        "SELECT * FROM runs WHERE contact = :contact AND suspended = 1", {"contact": contact}
    ).fetchone()
    return _run(row) if row else None


def resume(connection: sqlite3.Connection, contact: int, run: int, now: datetime) -> None:
    """Go on with a run that was left, and end the one that the contact is in."""
    end(connection, contact, now)
    connection.execute(
        "UPDATE runs SET ended_at = NULL, suspended = 0 WHERE id = :run AND contact = :contact AND suspended = 1",
        {"run": run, "contact": contact},
    )


def forget_suspended(connection: sqlite3.Connection, contact: int) -> None:
    """Let the answers of a run that was left die."""
    connection.execute(
        "UPDATE runs SET suspended = 0, answers = '{}', mentioned = '{}' WHERE contact = :contact AND suspended = 1",
        {"contact": contact},
    )


def _run(row: sqlite3.Row) -> Run:
    return Run(row["id"], row["dialog"], json.loads(row["answers"]), json.loads(row["mentioned"]), row["asked"])
