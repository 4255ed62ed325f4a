"""Invitations: links that cannot be guessed, with which families let a child be followed in an activity."""

import sqlite3
from datetime import datetime

from storage.moments import stamp

_HOLDS = "expires_at > :now AND ended_at IS NULL AND coalesce(places, 1) > 0"


def keep(
    connection: sqlite3.Connection,
    token: str,
    activity: str,
    expires_at: datetime,
    now: datetime,
    *,
    made_by: int | None = None,
    places: int | None = None,
) -> None:
    """Keep an invitation to an activity, by its key; a coach's is `made_by` a contact, for so many children."""
    connection.execute(
        "INSERT INTO invitations (token, activity, expires_at, made_by, made_at, places)"
        " VALUES (:token, :activity, :expires_at, :made_by, :now, :places)",
        {
            "token": token,
            "activity": activity,
            "expires_at": stamp(expires_at),
            "made_by": made_by,
            "now": stamp(now),
            "places": places,
        },
    )


def valid(connection: sqlite3.Connection, now: datetime) -> dict[str, str]:
    """Return the activities of the invitations that hold, by their tokens."""
    rows = connection.execute(f"SELECT token, activity FROM invitations WHERE {_HOLDS}", {"now": stamp(now)})  # noqa: S608
    return {row["token"]: row["activity"] for row in rows}


def use(connection: sqlite3.Connection, token: str) -> None:
    """Take one of the places of an invitation, if they are counted."""
    connection.execute("UPDATE invitations SET places = places - 1 WHERE token = :token", {"token": token})


def made_by(connection: sqlite3.Connection, contact: int, since: datetime) -> int:
    """Count the invitations that a contact has made since then."""
    row = connection.execute(
        "SELECT count(*) AS made FROM invitations WHERE made_by = :contact AND made_at > :since",
        {"contact": contact, "since": stamp(since)},
    ).fetchone()
    return int(row["made"])


def newest_of(connection: sqlite3.Connection, contact: int, now: datetime) -> str | None:
    """Return the token of the newest invitation that a contact has made and that holds."""
    row = connection.execute(
        f"SELECT token FROM invitations WHERE made_by = :contact AND {_HOLDS} ORDER BY made_at DESC LIMIT 1",  # noqa: S608
        {"contact": contact, "now": stamp(now)},
    ).fetchone()
    return row["token"] if row else None


def end(connection: sqlite3.Connection, token: str, now: datetime) -> str | None:
    """End an invitation, and return its activity by its key; None where there is none that has not ended."""
    row = connection.execute(
        "UPDATE invitations SET ended_at = :now WHERE token = :token AND ended_at IS NULL RETURNING activity",
        {"token": token, "now": stamp(now)},
    ).fetchone()
    return row["activity"] if row else None
