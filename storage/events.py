"""Events: stored as they come, waiting until a turn has handled them."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.moments import moment, stamp

REMEMBERED_FOR = timedelta(days=7)


@dataclass(frozen=True)
class NewEvent:
    """Something that happened: its source, its key there, the queue it stands in, and its JSON."""

    source: str
    key: str
    queue: str
    content: str


@dataclass(frozen=True)
class Waiting:
    """A stored event that no turn has handled yet."""

    id: int
    source: str
    queue: str
    content: str
    tries: int
    received_at: datetime


def store(connection: sqlite3.Connection, bot: int, events: Iterable[NewEvent], now: datetime) -> list[Waiting]:
    """Keep those events that are new, in their order, and return them; one that came before is left out."""
    rows = (
        connection.execute(
            "INSERT INTO events (bot, source, key, queue, content, received_at) "
            "VALUES (:bot, :source, :key, :queue, :content, :now) "
            "ON CONFLICT (bot, source, key) DO NOTHING RETURNING *",
            {"bot": bot, "now": stamp(now)} | vars(event),
        ).fetchone()
        for event in events
    )
    return [_waiting(row) for row in rows if row]


def waiting(connection: sqlite3.Connection) -> list[Waiting]:
    """Return what no turn has handled, oldest first."""
    rows = connection.execute("SELECT * FROM events WHERE state = 'waiting' ORDER BY id")
    return [_waiting(row) for row in rows]


def is_waiting(connection: sqlite3.Connection, event: int) -> bool:
    """Tell whether no turn has handled an event yet."""
    row = connection.execute("SELECT state FROM events WHERE id = :event", {"event": event}).fetchone()
    return row is not None and row["state"] == "waiting"


def mark_tried(connection: sqlite3.Connection, event: int) -> None:
    """Count one more try at an event, before it is made."""
    connection.execute("UPDATE events SET tries = tries + 1 WHERE id = :event", {"event": event})


def mark_handled(connection: sqlite3.Connection, event: int, now: datetime) -> None:
    """Empty an event and remember that it was handled."""
    connection.execute(
        "UPDATE events SET state = 'handled', content = NULL, handled_at = :now WHERE id = :event",
        {"event": event, "now": stamp(now)},
    )


def set_aside(connection: sqlite3.Connection, event: int, fault: str) -> None:
    """Keep an event that cannot be handled, with its fault, out of the way of the next."""
    connection.execute(
        "UPDATE events SET state = 'poison', fault = :fault WHERE id = :event", {"event": event, "fault": fault}
    )


def forget_handled(connection: sqlite3.Connection, now: datetime) -> int:
    """Forget which events were handled more than seven days ago; return how many."""
    return connection.execute(
        "DELETE FROM events WHERE state = 'handled' AND handled_at < :before", {"before": stamp(now - REMEMBERED_FOR)}
    ).rowcount


def _waiting(row: sqlite3.Row) -> Waiting:
    return Waiting(
        id=row["id"],
        source=row["source"],
        queue=row["queue"],
        content=row["content"],
        tries=row["tries"],
        received_at=moment(row["received_at"]),
    )
