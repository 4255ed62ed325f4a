"""Threads: where the desk sees a contact. A thread is a view; what was said is in the record."""

import sqlite3
from dataclasses import dataclass

from storage import facts


@dataclass(frozen=True)
class Thread:
    """The desk's thread of a contact: its id if there is one, and whether it is lost and not written anew yet."""

    id: int | None
    lost: bool


def of_contact(connection: sqlite3.Connection, contact: int) -> Thread:
    """Return the thread of a contact."""
    row = connection.execute(
        "SELECT thread_id, thread_lost FROM contacts WHERE id = :contact", {"contact": contact}
    ).fetchone()
    return Thread(row["thread_id"], bool(row["thread_lost"]))


def contact_in(connection: sqlite3.Connection, thread: int) -> int | None:
    """Return the contact that a thread shows."""
    row = connection.execute("SELECT id FROM contacts WHERE thread_id = :thread", {"thread": thread}).fetchone()
    return row["id"] if row else None


def put(connection: sqlite3.Connection, contact: int, thread: int) -> None:
    """Remember the thread that was opened for a contact."""
    connection.execute(
        "UPDATE contacts SET thread_id = :thread WHERE id = :contact", {"contact": contact, "thread": thread}
    )


def lose(connection: sqlite3.Connection, contact: int) -> None:
    """Forget a thread that is gone, and hold its lane until the history is written again."""
    connection.execute(
        "UPDATE contacts SET thread_id = NULL, thread_lost = 1 WHERE id = :contact", {"contact": contact}
    )


def rename(connection: sqlite3.Connection, contact: int, name: str) -> bool:
    """Remember how a thread is named; False where it is named so already."""
    row = connection.execute(
        "UPDATE contacts SET thread_name = :name WHERE id = :contact AND thread_name IS NOT :name RETURNING id",
        {"contact": contact, "name": name},
    ).fetchone()
    return row is not None


def belong_to(connection: sqlite3.Connection, desk: int) -> None:
    """Forget every thread if the desk has become another group, whose threads have numbers of their own."""
    if facts.recall(connection, "desk of threads") != str(desk):
        connection.execute("UPDATE contacts SET thread_id = NULL")
        facts.remember(connection, "desk of threads", str(desk))


def mend(connection: sqlite3.Connection, contact: int) -> None:
    """Let the lane go on, a new thread being on its way."""
    connection.execute("UPDATE contacts SET thread_lost = 0 WHERE id = :contact", {"contact": contact})
