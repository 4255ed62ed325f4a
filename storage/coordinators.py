"""Coordinators: who has been at the desk, and who has left it."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Coordinator:
    """A coordinator's Telegram account and first name."""

    id: int
    name: str


def meet(connection: sqlite3.Connection, coordinator: int, name: str) -> None:
    """Remember who is at the desk; who has left it stays so."""
    connection.execute(
        "INSERT INTO coordinators (id, name) VALUES (:coordinator, :name) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name",
        {"coordinator": coordinator, "name": name},
    )


def leave(connection: sqlite3.Connection, coordinator: int, now: datetime) -> None:
    """Remember that somebody has left the desk."""
    connection.execute(
        "UPDATE coordinators SET left_at = :now WHERE id = :coordinator",
        {"coordinator": coordinator, "now": stamp(now)},
    )


def come_back(connection: sqlite3.Connection, coordinator: int) -> None:
    """Remember that somebody is at the desk again."""
    connection.execute("UPDATE coordinators SET left_at = NULL WHERE id = :coordinator", {"coordinator": coordinator})


def has_left(connection: sqlite3.Connection, coordinator: int) -> bool:
    """Tell whether somebody was at the desk and has left it."""
    row = connection.execute(
        "SELECT left_at FROM coordinators WHERE id = :coordinator", {"coordinator": coordinator}
    ).fetchone()
    return row is not None and row["left_at"] is not None


def named(connection: sqlite3.Connection, name: str) -> list[Coordinator]:
    """Return those at the desk whose name begins so."""
    rows = connection.execute("SELECT * FROM coordinators WHERE left_at IS NULL ORDER BY name, id")
    found = [Coordinator(row["id"], row["name"]) for row in rows]
    return [one for one in found if one.name.casefold().startswith(name.casefold())]
