"""Tickets: conversations with a human, of which a contact has at most one that is not closed."""

import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.moments import moment, stamp


@dataclass(frozen=True)
class Matter:
    """What a ticket is about: a topic, an activity by its key, a child's age in years, and whether it presses."""

    about: str
    activity: str | None = None
    age: int | None = None
    pressing: bool = False


@dataclass(frozen=True)
class Ticket:
    """A conversation with a human; `state` is "open", "taken" or "closed".

    `told` is what the bot had asked and the contact answered, as JSON gives it back; `takers` are the coordinators
    who are in it, by Telegram account; `waiting_since` is set while the contact waits for one of them; `taken_at` stays
    when nobody is in it any more.
    """

    id: int
    contact: int
    state: str
    matter: Matter
    taken_by: str | None
    takers: Mapping[int, str]
    told: Any
    outcome: str | None
    waiting_since: datetime | None
    raised: int
    closed_at: datetime | None
    taken_at: datetime | None = None


def live(connection: sqlite3.Connection, contact: int) -> Ticket | None:
    """Return the ticket of a contact that is open or taken."""
    row = connection.execute(
        "SELECT * FROM tickets WHERE contact = :contact AND state <> 'closed'", {"contact": contact}
    ).fetchone()
    return _ticket(connection, row) if row else None


def newest(connection: sqlite3.Connection, contact: int) -> Ticket | None:
    """Return the newest ticket of a contact, in whatever state."""
    row = connection.execute(
        "SELECT * FROM tickets WHERE contact = :contact ORDER BY id DESC LIMIT 1", {"contact": contact}
    ).fetchone()
    return _ticket(connection, row) if row else None


def get(connection: sqlite3.Connection, ticket: int) -> Ticket:
    """Return a ticket by its id."""
    row = connection.execute("SELECT * FROM tickets WHERE id = :id", {"id": ticket}).fetchone()
    return _ticket(connection, row)


def open_(connection: sqlite3.Connection, contact: int, matter: Matter, now: datetime, told: Any = None) -> Ticket:
    """Open a ticket; there must be no live one."""
    row = connection.execute(
        "INSERT INTO tickets (contact, about, activity, age, pressing, told, opened_at) "
        "VALUES (:contact, :about, :activity, :age, :pressing, :told, :now) RETURNING *",
        vars(matter)
        | {"contact": contact, "pressing": int(matter.pressing), "told": json.dumps(told), "now": stamp(now)},
    ).fetchone()
    return _ticket(connection, row)


def widen(connection: sqlite3.Connection, ticket: int, matter: Matter, told: Any = None) -> Ticket:
    """Note what a live ticket is now about, and return it; what is not said anew stays, and so does pressing."""
    row = connection.execute(
        "UPDATE tickets SET about = :about, activity = coalesce(:activity, activity), age = coalesce(:age, age), "
        "pressing = max(pressing, :pressing), told = coalesce(:told, told) WHERE id = :ticket RETURNING *",
        vars(matter) | {"ticket": ticket, "pressing": int(matter.pressing), "told": json.dumps(told) if told else None},
    ).fetchone()
    return _ticket(connection, row)


def told_by(connection: sqlite3.Connection, contact: int) -> list[Any]:
    """Return what the bot had asked a contact and it answered, of each of its tickets, as JSON gives it back."""
    rows = connection.execute(
        "SELECT told FROM tickets WHERE contact = :contact AND told IS NOT NULL ORDER BY id", {"contact": contact}
    )
    return [json.loads(row["told"]) for row in rows]


def take(connection: sqlite3.Connection, ticket: int, coordinator: int, by: str, now: datetime) -> None:
    """Give a ticket to a coordinator and nobody else, also one that was closed."""
    connection.execute(
        "UPDATE tickets SET state = 'taken', taken_by = :by, taken_at = :now, closed_at = NULL, outcome = NULL"
        " WHERE id = :ticket",
        {"ticket": ticket, "by": by, "now": stamp(now)},
    )
    connection.execute("DELETE FROM takers WHERE ticket = :ticket", {"ticket": ticket})
    join(connection, ticket, coordinator, by)


def join(connection: sqlite3.Connection, ticket: int, coordinator: int, by: str) -> None:
    """Let one more coordinator into a conversation."""
    connection.execute(
        "INSERT INTO takers (ticket, coordinator, name) VALUES (:ticket, :coordinator, :by)"
        " ON CONFLICT (ticket, coordinator) DO UPDATE SET name = excluded.name",
        {"ticket": ticket, "coordinator": coordinator, "by": by},
    )


def release(connection: sqlite3.Connection, coordinator: int) -> list[Ticket]:
    """Take a coordinator out of every conversation, and return those in which nobody is left, which are open now."""
    connection.execute(
        "DELETE FROM takers WHERE coordinator = :coordinator"
        " AND ticket IN (SELECT id FROM tickets WHERE state = 'taken')",
        {"coordinator": coordinator},
    )
    rows = connection.execute(
        "UPDATE tickets SET state = 'open', taken_by = NULL WHERE state = 'taken'"
        " AND NOT EXISTS (SELECT 1 FROM takers WHERE ticket = tickets.id) RETURNING *"
    ).fetchall()
    return [_ticket(connection, row) for row in rows]


def of_taker(connection: sqlite3.Connection, coordinator: int) -> list[Ticket]:
    """Return the conversations that a coordinator is in, the oldest first."""
    rows = connection.execute(
        "SELECT tickets.* FROM tickets JOIN takers ON takers.ticket = tickets.id"
        " WHERE takers.coordinator = :coordinator AND tickets.state = 'taken' ORDER BY tickets.id",
        {"coordinator": coordinator},
    ).fetchall()
    return [_ticket(connection, row) for row in rows]


def reopen(connection: sqlite3.Connection, ticket: int) -> None:
    """Let a conversation that was closed wait for a human again."""
    connection.execute(
        "UPDATE tickets SET state = 'open', taken_by = NULL, closed_at = NULL WHERE id = :ticket", {"ticket": ticket}
    )


def wait(connection: sqlite3.Connection, contact: int, now: datetime, raise_at: datetime) -> None:
    """Note that a contact waits for a human from now on, if it does not wait already."""
    connection.execute(
        "UPDATE tickets SET waiting_since = :now, raise_at = :raise_at, raised = 0"
        " WHERE contact = :contact AND state <> 'closed' AND waiting_since IS NULL",
        {"contact": contact, "now": stamp(now), "raise_at": stamp(raise_at)},
    )


def answer(connection: sqlite3.Connection, contact: int) -> None:
    """Note that a contact no longer waits for a human."""
    connection.execute(
        "UPDATE tickets SET waiting_since = NULL, raise_at = NULL WHERE contact = :contact AND state <> 'closed'",
        {"contact": contact},
    )


def with_outcome(connection: sqlite3.Connection, ticket: int, contact: int, outcome: str) -> Ticket | None:
    """Note how a contact's conversation went, and return it; None where it is not closed, or is another's."""
    row = connection.execute(
        "UPDATE tickets SET outcome = :outcome"
        " WHERE id = :ticket AND contact = :contact AND state = 'closed' RETURNING *",
        {"ticket": ticket, "contact": contact, "outcome": outcome},
    ).fetchone()
    return _ticket(connection, row) if row else None


def close(connection: sqlite3.Connection, ticket: int, now: datetime) -> None:
    """End a conversation with a human."""
    connection.execute(
        "UPDATE tickets SET state = 'closed', closed_at = :now, waiting_since = NULL, raise_at = NULL"
        " WHERE id = :ticket",
        {"ticket": ticket, "now": stamp(now)},
    )


def worry(connection: sqlite3.Connection, ticket: int, now: datetime) -> None:
    """Note that a coach worries, once more perhaps, until it is settled."""
    connection.execute(
        "UPDATE tickets SET worried_at = :now, settled_at = NULL WHERE id = :ticket",
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


def _ticket(connection: sqlite3.Connection, row: sqlite3.Row) -> Ticket:
    takers = connection.execute("SELECT * FROM takers WHERE ticket = :ticket ORDER BY name", {"ticket": row["id"]})
    return Ticket(
        id=row["id"],
        contact=row["contact"],
        state=row["state"],
        matter=Matter(row["about"], row["activity"], row["age"], bool(row["pressing"])),
        taken_by=row["taken_by"],
        takers={taker["coordinator"]: taker["name"] for taker in takers},
        told=json.loads(row["told"]) if row["told"] else None,
        outcome=row["outcome"],
        waiting_since=moment(row["waiting_since"]) if row["waiting_since"] else None,
        raised=row["raised"],
        closed_at=moment(row["closed_at"]) if row["closed_at"] else None,
        taken_at=moment(row["taken_at"]) if row["taken_at"] else None,
    )
