"""News: which contacts have agreed to hear when there is something free, for what ages and in what places."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import moment, stamp


@dataclass(frozen=True)
class Subscription:
    """What a contact has agreed to; no `ages` or `places` are all of them, and `stopped_at` is when it said no more."""

    contact: int
    ages: tuple[str, ...]
    places: tuple[str, ...]
    agreed_at: datetime
    stopped_at: datetime | None = None

    @property
    def wanted(self) -> bool:
        """Tell whether the contact still wants news."""
        return self.stopped_at is None


def agree(connection: sqlite3.Connection, contact: int, now: datetime) -> Subscription:
    """Keep that a contact wants news, and return what it has agreed to; its ages and places stay as they were."""
    row = connection.execute(
        "INSERT INTO news (contact, agreed_at) VALUES (:contact, :now) ON CONFLICT (contact) DO UPDATE"
        " SET agreed_at = CASE WHEN stopped_at IS NULL THEN agreed_at ELSE excluded.agreed_at END, stopped_at = NULL"
        " RETURNING *",
        {"contact": contact, "now": stamp(now)},
    ).fetchone()
    return _subscription(row)


def stop(connection: sqlite3.Connection, contact: int, now: datetime) -> bool:
    """Keep that a contact wants no more news, and tell whether it did until now."""
    row = connection.execute(
        "UPDATE news SET stopped_at = :now WHERE contact = :contact AND stopped_at IS NULL RETURNING contact",
        {"contact": contact, "now": stamp(now)},
    ).fetchone()
    return row is not None


def put_ages(connection: sqlite3.Connection, contact: int, ages: tuple[str, ...]) -> None:
    """Keep for what ages a contact wants news."""
    connection.execute(
        "UPDATE news SET ages = :ages WHERE contact = :contact", {"contact": contact, "ages": json.dumps(ages)}
    )


def put_places(connection: sqlite3.Connection, contact: int, places: tuple[str, ...]) -> None:
    """Keep in what places a contact wants news."""
    connection.execute(
        "UPDATE news SET places = :places WHERE contact = :contact", {"contact": contact, "places": json.dumps(places)}
    )


def of_contact(connection: sqlite3.Connection, contact: int) -> Subscription | None:
    """Return what a contact has agreed to, also if it wants no more."""
    row = connection.execute("SELECT * FROM news WHERE contact = :contact", {"contact": contact}).fetchone()
    return _subscription(row) if row else None


def _subscription(row: sqlite3.Row) -> Subscription:
    stopped_at = moment(row["stopped_at"]) if row["stopped_at"] else None
    ages, places = (tuple(json.loads(row[name])) for name in ("ages", "places"))
    return Subscription(row["contact"], ages, places, moment(row["agreed_at"]), stopped_at)
