"""Contacts: the people who write to the helpline."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class Contact:
    """One person's chat with the helpline."""

    id: int
    chat_id: int
    first_name: str
    language: str
    welcomed: bool
    blocked: bool


def meet(connection: sqlite3.Connection, chat_id: int, first_name: str, language: str, now: datetime) -> Contact:
    """Return the contact of a chat, made if new; the name follows Telegram, the language only the person."""
    row = connection.execute(
        "INSERT INTO contacts (chat_id, first_name, language, created_at) "
        "VALUES (:chat_id, :first_name, :language, :now) "
        "ON CONFLICT (chat_id) DO UPDATE SET first_name = excluded.first_name, blocked_at = NULL RETURNING *",
        {"chat_id": chat_id, "first_name": first_name, "language": language, "now": stamp(now)},
    ).fetchone()
    return _contact(row)


def of_chat(connection: sqlite3.Connection, chat_id: int) -> Contact | None:
    """Return the contact of a chat, if it has written before."""
    row = connection.execute("SELECT * FROM contacts WHERE chat_id = :chat_id", {"chat_id": chat_id}).fetchone()
    return _contact(row) if row else None


def get(connection: sqlite3.Connection, contact: int) -> Contact:
    """Return a contact by its id."""
    return _contact(connection.execute("SELECT * FROM contacts WHERE id = :id", {"id": contact}).fetchone())


def set_language(connection: sqlite3.Connection, contact: int, language: str) -> None:
    """Keep the language that the person has chosen."""
    connection.execute(
        "UPDATE contacts SET language = :language WHERE id = :contact", {"contact": contact, "language": language}
    )


def mark_welcomed(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """Remember that a contact was welcomed, which happens once."""
    connection.execute(
        "UPDATE contacts SET welcomed_at = :now WHERE id = :contact", {"contact": contact, "now": stamp(now)}
    )


def mark_blocked(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """Remember that nothing reaches a contact any more."""
    connection.execute(
        "UPDATE contacts SET blocked_at = :now WHERE id = :contact AND blocked_at IS NULL",
        {"contact": contact, "now": stamp(now)},
    )


def _contact(row: sqlite3.Row) -> Contact:
    return Contact(
        id=row["id"],
        chat_id=row["chat_id"],
        first_name=row["first_name"],
        language=row["language"],
        welcomed=row["welcomed_at"] is not None,
        blocked=row["blocked_at"] is not None,
    )
