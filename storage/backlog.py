"""The backlog: what waits, what was set aside, and what nobody knows to have been sent."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import moment

_COUNTED = """
    SELECT
        (SELECT count(*) FROM events WHERE state = 'waiting') AS to_handle,
        (SELECT count(*) FROM events WHERE state = 'poison') AS set_aside,
        (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'flying')) AS to_send,
        (SELECT count(*) FROM outbox WHERE state = 'uncertain') AS uncertain
"""

_AT_DESK = """
    SELECT
        count(*) FILTER (WHERE author = 'contact') AS lines,
        count(DISTINCT lane) FILTER (WHERE author = 'contact') AS families,
        count(*) FILTER (WHERE method = 'createForumTopic') AS threads,
        min(written_at) FILTER (WHERE author = 'contact') AS oldest
    FROM outbox WHERE state = 'waiting' AND lane LIKE 'desk %'
"""


@dataclass(frozen=True)
class Backlog:
    """How many events wait to be handled or were set aside, and how many rows wait to be sent or are uncertain."""

    to_handle: int = 0
    set_aside: int = 0
    to_send: int = 0
    uncertain: int = 0


def count(connection: sqlite3.Connection) -> Backlog:
    """Count the backlog."""
    return Backlog(**connection.execute(_COUNTED).fetchone())


@dataclass(frozen=True)
class AtDesk:
    """How many families' lines wait to be shown at the desk, how many threads for them to be opened, and since when."""

    lines: int = 0
    families: int = 0
    threads: int = 0
    oldest: datetime | None = None


def at_desk(connection: sqlite3.Connection) -> AtDesk:
    """Count what waits for the desk."""
    row = connection.execute(_AT_DESK).fetchone()
    oldest = moment(row["oldest"]) if row["oldest"] else None
    return AtDesk(row["lines"], row["families"], row["threads"], oldest)
