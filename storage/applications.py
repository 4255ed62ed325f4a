"""Applications for money: wished for by a family, moved along by the coordinator."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Application:
    """An application to a scheme, by its key; `state` is "wished", "applied", "granted" or "refused"."""

    id: int
    contact: int
    scheme: str
    need: str
    amount: int | None
    state: str


def wish(
    connection: sqlite3.Connection, contact: int, scheme: str, need: str, amount: int | None, now: datetime
) -> Application:
    """Keep a family's wish to apply, and return it."""
    row = connection.execute(
        "INSERT INTO applications (contact, scheme, need, amount, wished_at) "
        "VALUES (:contact, :scheme, :need, :amount, :now) RETURNING *",
        {"contact": contact, "scheme": scheme, "need": need, "amount": amount, "now": stamp(now)},
    ).fetchone()
    return _application(row)


def move(connection: sqlite3.Connection, application: int, state: str, now: datetime) -> Application | None:
    """Move an application to another state and return it; None if it is there already."""
    row = connection.execute(
        "UPDATE applications SET state = :state, moved_at = :now "
        "WHERE id = :application AND state <> :state RETURNING *",
        {"application": application, "state": state, "now": stamp(now)},
    ).fetchone()
    return _application(row) if row else None


def under_way(connection: sqlite3.Connection) -> list[Application]:
    """Return the applications that are not decided, those that are still to be sent first."""
    rows = connection.execute(
        "SELECT * FROM applications WHERE state IN ('wished', 'applied') ORDER BY state = 'applied', id"
    )
    return [_application(row) for row in rows]


def _application(row: sqlite3.Row) -> Application:
    return Application(row["id"], row["contact"], row["scheme"], row["need"], row["amount"], row["state"])
