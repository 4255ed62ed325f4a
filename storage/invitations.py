"""Invitations: links that cannot be guessed, with which families let a child be followed in an activity."""

import sqlite3
from datetime import datetime

from storage.moments import stamp


def keep(connection: sqlite3.Connection, token: str, activity: str, expires_at: datetime) -> None:
    """Keep an invitation to an activity, by its key."""
    connection.execute(
        "INSERT INTO invitations (token, activity, expires_at) VALUES (:token, :activity, :expires_at)",
        {"token": token, "activity": activity, "expires_at": stamp(expires_at)},
    )


def valid(connection: sqlite3.Connection, now: datetime) -> dict[str, str]:
    """Return the activities of the invitations that have not expired, by their tokens."""
    rows = connection.execute("SELECT token, activity FROM invitations WHERE expires_at > :now", {"now": stamp(now)})
    return {row["token"]: row["activity"] for row in rows}
