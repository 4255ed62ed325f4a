"""Who waits for a human, and what everybody at the desk is told of it."""

import sqlite3
from datetime import datetime

from storage import tickets
from storage.moments import moment, stamp
from storage.tickets import Ticket

_WAITING = "SELECT id FROM tickets WHERE state <> 'closed' AND waiting_since IS NOT NULL ORDER BY waiting_since, id"
_ANSWERED = "SELECT id FROM tickets WHERE state <> 'closed' AND waiting_since IS NULL ORDER BY id"
_WORRYING = "SELECT id FROM tickets WHERE worried_at IS NOT NULL AND settled_at IS NULL ORDER BY id"
_DUE = "SELECT id FROM tickets WHERE raise_at <= :now ORDER BY waiting_since, id"


def waiting(connection: sqlite3.Connection) -> list[Ticket]:
    """Return the tickets in which a contact waits, the longest first."""
    return _tickets(connection, _WAITING)


def answered(connection: sqlite3.Connection) -> list[Ticket]:
    """Return the tickets that are not closed and in which nobody waits, the oldest first."""
    return _tickets(connection, _ANSWERED)


def worrying(connection: sqlite3.Connection) -> list[Ticket]:
    """Return the tickets with a coach's worry that is not settled, closed or not, the oldest first."""
    return _tickets(connection, _WORRYING)


def due(connection: sqlite3.Connection, now: datetime) -> list[Ticket]:
    """Return the tickets that are to be raised by now, the longest waiting first."""
    return _tickets(connection, _DUE, now)


def last_due(connection: sqlite3.Connection, now: datetime) -> datetime | None:
    """Return when the last of the tickets that are to be raised by now fell due, None where none is."""
    row = connection.execute(
        "SELECT max(raise_at) AS due FROM tickets WHERE raise_at <= :now", {"now": stamp(now)}
    ).fetchone()
    return moment(row["due"]) if row["due"] else None


def mark_raised(connection: sqlite3.Connection, ticket: int, again_at: datetime | None) -> None:
    """Note that a ticket was raised once more, and when it is to be raised again, if ever."""
    connection.execute(
        "UPDATE tickets SET raised = raised + 1, raise_at = :again_at WHERE id = :ticket",
        {"ticket": ticket, "again_at": stamp(again_at) if again_at else None},
    )


def tell_danger(connection: sqlite3.Connection, ticket: int, now: datetime, quiet_since: datetime) -> bool:
    """Note that everybody at the desk hears of danger; False where they have heard of it since then."""
    row = connection.execute(
        "UPDATE tickets SET danger_told_at = :now WHERE id = :ticket"
        " AND (danger_told_at IS NULL OR danger_told_at < :quiet_since) RETURNING id",
        {"ticket": ticket, "now": stamp(now), "quiet_since": stamp(quiet_since)},
    ).fetchone()
    return row is not None


def _tickets(connection: sqlite3.Connection, query: str, now: datetime | None = None) -> list[Ticket]:
    found = connection.execute(query, {"now": stamp(now)} if now else {}).fetchall()
    return [tickets.get(connection, row["id"]) for row in found]
