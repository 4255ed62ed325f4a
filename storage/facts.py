"""What the helpline must remember of itself."""

import sqlite3
from typing import Final

USERNAME: Final = "username"
"""Under which name the bot's own in Telegram is remembered, without its @."""


def recall(connection: sqlite3.Connection, name: str) -> str | None:
    """Return what was remembered under a name."""
    row = connection.execute("SELECT value FROM facts WHERE name = :name", {"name": name}).fetchone()
    return row["value"] if row else None


def remember(connection: sqlite3.Connection, name: str, value: str) -> None:
    """Keep a value under a name, in place of what was there."""
    connection.execute(
        "INSERT INTO facts (name, value) VALUES (:name, :value) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        {"name": name, "value": value},
    )


def desk(connection: sqlite3.Connection, configured: int) -> int:
    """Return the desk's chat id: as configured, or as Telegram has changed it since."""
    moved = recall(connection, f"desk {configured}")
    return int(moved) if moved else configured


def move_desk(connection: sqlite3.Connection, configured: int, chat_id: int) -> None:
    """Remember the chat id that Telegram has given the configured desk."""
    remember(connection, f"desk {configured}", str(chat_id))
