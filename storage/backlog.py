"""The backlog: what waits, what was set aside, and what nobody knows to have been sent."""

import sqlite3
from dataclasses import dataclass

_COUNTED = """
    SELECT
        (SELECT count(*) FROM events WHERE state = 'waiting') AS to_handle,
        (SELECT count(*) FROM events WHERE state = 'poison') AS set_aside,
        (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'flying')) AS to_send,
        (SELECT count(*) FROM outbox WHERE state = 'uncertain') AS uncertain
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
