"""Tasks: what the coordinator is to do for a contact outside of the chat, such as a call to make."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import moment, stamp


@dataclass(frozen=True)
class Task:
    """Something to do for a contact; `kind` is "interpreter" or "call", `words` what is to be said, as JSON.

    `question` is what is asked on the telephone, as the outbox names it.
    """

    id: int
    contact: int
    kind: str
    words: str | None
    wished_at: datetime
    question: str | None = None


def wish(
    connection: sqlite3.Connection,
    contact: int,
    kind: str,
    now: datetime,
    words: str | None = None,
    question: str | None = None,
) -> Task:
    """Put something on the day's list; what stands there already without words of its own stands there once."""
    row = connection.execute(
        "INSERT INTO tasks (contact, kind, words, question, wished_at) SELECT :contact, :kind, :words, :question, :now "
        "WHERE :words IS NOT NULL OR NOT EXISTS"
        " (SELECT 1 FROM tasks WHERE contact = :contact AND kind = :kind AND words IS NULL AND done_at IS NULL) "
        "RETURNING *",
        {"contact": contact, "kind": kind, "words": words, "question": question, "now": stamp(now)},
    ).fetchone()
    row = (
        row
        or connection.execute(
            "SELECT * FROM tasks WHERE contact = :contact AND kind = :kind AND words IS NULL AND done_at IS NULL",
            {"contact": contact, "kind": kind},
        ).fetchone()
    )
    return _task(row)


def to_do(connection: sqlite3.Connection) -> list[Task]:
    """Return what is to be done, the oldest wish first."""
    return [_task(row) for row in connection.execute("SELECT * FROM tasks WHERE done_at IS NULL ORDER BY id")]


def finish(connection: sqlite3.Connection, task: int, contact: int, now: datetime) -> Task | None:
    """Take a contact's task off the list and return it; None where it was done already, or is another's."""
    row = connection.execute(
        "UPDATE tasks SET done_at = :now WHERE id = :task AND contact = :contact AND done_at IS NULL RETURNING *",
        {"task": task, "contact": contact, "now": stamp(now)},
    ).fetchone()
    return _task(row) if row else None


def end_questions(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """Take off the list what was to be asked of a contact: it has answered, or is asked something else."""
    connection.execute(
        "UPDATE tasks SET done_at = :now WHERE contact = :contact AND question IS NOT NULL AND done_at IS NULL",
        {"contact": contact, "now": stamp(now)},
    )


def _task(row: sqlite3.Row) -> Task:
    return Task(row["id"], row["contact"], row["kind"], row["words"], moment(row["wished_at"]), row["question"])
