"""Contacts: the people who write to the helpline."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import moment, stamp


@dataclass(frozen=True)
class Contact:
    """One person's chat with the helpline; a family without Telegram has no chat, but a telephone."""

    id: int
    chat_id: int | None
    first_name: str
    language: str
    welcomed: bool
    blocked: bool
    phone: str | None = None
    thread_name: str | None = None
    away_told_at: datetime | None = None
    writes_for: str | None = None
    born: int | None = None
    offered_language: str | None = None


def meet(connection: sqlite3.Connection, chat_id: int, first_name: str, language: str, now: datetime) -> Contact:
    """Return the contact of a chat, made if new; the name follows Telegram, the language only the person."""
    row = connection.execute(
        "INSERT INTO contacts (chat_id, first_name, language, created_at) "
        "VALUES (:chat_id, :first_name, :language, :now) "
        "ON CONFLICT (chat_id) DO UPDATE SET first_name = excluded.first_name, blocked_at = NULL RETURNING *",
        {"chat_id": chat_id, "first_name": first_name, "language": language, "now": stamp(now)},
    ).fetchone()
    return _contact(row)


def note_without_chat(
    connection: sqlite3.Connection, first_name: str, language: str, phone: str, now: datetime
) -> Contact:
    """Return a new contact without Telegram, who is called."""
    row = connection.execute(
        "INSERT INTO contacts (first_name, language, phone, created_at) "
        "VALUES (:first_name, :language, :phone, :now) RETURNING *",
        {"first_name": first_name, "language": language, "phone": phone, "now": stamp(now)},
    ).fetchone()
    return _contact(row)


def without_chat(connection: sqlite3.Connection) -> list[Contact]:
    """Return the families without Telegram."""
    return [_contact(row) for row in connection.execute("SELECT * FROM contacts WHERE chat_id IS NULL ORDER BY id")]


def of_chat(connection: sqlite3.Connection, chat_id: int) -> Contact | None:
    """Return the contact of a chat, if it has written before."""
    row = connection.execute("SELECT * FROM contacts WHERE chat_id = :chat_id", {"chat_id": chat_id}).fetchone()
    return _contact(row) if row else None


def get(connection: sqlite3.Connection, contact: int) -> Contact:
    """Return a contact by its id."""
    return _contact(connection.execute("SELECT * FROM contacts WHERE id = :id", {"id": contact}).fetchone())


def find(connection: sqlite3.Connection, contact: int) -> Contact | None:
    """Return a contact by an id that may be anybody's guess."""
    row = connection.execute("SELECT * FROM contacts WHERE id = :id", {"id": contact}).fetchone()
    return _contact(row) if row else None


def set_language(connection: sqlite3.Connection, contact: int, language: str) -> None:
    """Keep the language that the person has chosen."""
    connection.execute(
        "UPDATE contacts SET language = :language WHERE id = :contact", {"contact": contact, "language": language}
    )


def offer_language(connection: sqlite3.Connection, contact: int, language: str) -> None:
    """Remember which language was offered last."""
    connection.execute(
        "UPDATE contacts SET offered_language = :language WHERE id = :contact",
        {"contact": contact, "language": language},
    )


def know_whom(connection: sqlite3.Connection, contact: int, writes_for: str, born: int | None) -> None:
    """Keep for whom a contact writes; a year of birth that is not said anew stays, of whoever writes for themself."""
    connection.execute(
        "UPDATE contacts SET writes_for = :who, born = CASE WHEN :who = 'self' THEN coalesce(:born, born) END"
        " WHERE id = :contact",
        {"contact": contact, "who": writes_for, "born": born},
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


def tell_away(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """Remember that a contact was told that nobody reads now."""
    connection.execute(
        "UPDATE contacts SET away_told_at = :now WHERE id = :contact", {"contact": contact, "now": stamp(now)}
    )


def _contact(row: sqlite3.Row) -> Contact:
    return Contact(
        id=row["id"],
        chat_id=row["chat_id"],
        first_name=row["first_name"],
        language=row["language"],
        welcomed=row["welcomed_at"] is not None,
        blocked=row["blocked_at"] is not None,
        phone=row["phone"],
        thread_name=row["thread_name"],
        away_told_at=moment(row["away_told_at"]) if row["away_told_at"] else None,
        writes_for=row["writes_for"],
        born=row["born"],
    )
