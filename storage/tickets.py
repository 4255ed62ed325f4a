"""Tickets: conversations with a human, of which a contact has at most one that is not closed."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Matter:
    """What a ticket is about: a topic, an activity by its key, a child's age in years, and whether it presses."""

    about: str
    activity: str | None = None
    age: int | None = None
    pressing: bool = False


@dataclass(frozen=True)
class Ticket:
    """A conversation with a human; `state` is "open", "taken" or "closed"."""

    id: int
    contact: int
    state: str
    matter: Matter
    taken_by: str | None


def live(connection: sqlite3.Connection, contact: int) -> Ticket | None:
    """Return the ticket of a contact that is open or taken."""
    row = connection.execute(
        "SELECT * FROM tickets WHERE contact = :contact AND state <> 'closed'", {"contact": contact}
    ).fetchone()
    return _ticket(row) if row else None


def newest(connection: sqlite3.Connection, contact: int) -> Ticket | None:
    """Return the newest ticket of a contact, in whatever state."""
    row = connection.execute(
        "SELECT * FROM tickets WHERE contact = :contact ORDER BY id DESC LIMIT 1", {"contact": contact}
    ).fetchone()
    return _ticket(row) if row else None


def open_(connection: sqlite3.Connection, contact: int, matter: Matter, now: datetime) -> Ticket:
    """Open a ticket; there must be no live one."""
    row = connection.execute(
        "INSERT INTO tickets (contact, about, activity, age, pressing, opened_at) "
        "VALUES (:contact, :about, :activity, :age, :pressing, :now) RETURNING *",
        vars(matter) | {"contact": contact, "pressing": int(matter.pressing), "now": stamp(now)},
    ).fetchone()
    return _ticket(row)


def widen(connection: sqlite3.Connection, ticket: int, matter: Matter) -> Ticket:
    """Note what a live ticket is now about, and return it; what is not said anew stays, and so does pressing."""
    row = connection.execute(
        "UPDATE tickets SET about = :about, activity = coalesce(:activity, activity), age = coalesce(:age, age), "
        "pressing = max(pressing, :pressing) WHERE id = :ticket RETURNING *",
        vars(matter) | {"ticket": ticket, "pressing": int(matter.pressing)},
    ).fetchone()
    return _ticket(row)


def take(connection: sqlite3.Connection, ticket: int, by: str, now: datetime) -> None:
    """Give a ticket to a coordinator, also one that was closed."""
    connection.execute(
        "UPDATE tickets SET state = 'taken', taken_by = :by, taken_at = :now, closed_at = NULL WHERE id = :ticket",
        {"ticket": ticket, "by": by, "now": stamp(now)},
    )


def close(connection: sqlite3.Connection, ticket: int, now: datetime) -> None:
    """End a conversation with a human."""
    connection.execute(
        "UPDATE tickets SET state = 'closed', closed_at = :now WHERE id = :ticket",
        {"ticket": ticket, "now": stamp(now)},
    )


def settle(connection: sqlite3.Connection, ticket: int, contact: int, now: datetime) -> bool:
    """Note that a contact's matter is settled; False where it was already, or is somebody else's."""
    row = connection.execute(
        "UPDATE tickets SET settled_at = :now "
        "WHERE id = :ticket AND contact = :contact AND settled_at IS NULL RETURNING id",
        {"ticket": ticket, "contact": contact, "now": stamp(now)},
    ).fetchone()
    return row is not None


def _ticket(row: sqlite3.Row) -> Ticket:
    return Ticket(
        id=row["id"],
        contact=row["contact"],
        state=row["state"],
        matter=Matter(row["about"], row["activity"], row["age"], bool(row["pressing"])),
        taken_by=row["taken_by"],
    )
