"""Canned replies of the coordinator's own: one key and title, and a text per language."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.moments import stamp


@dataclass(frozen=True)
class OwnReply:
    """A reply with its raw texts by language."""

    key: str
    title: str
    texts: Mapping[str, str]


def keep(connection: sqlite3.Connection, reply: OwnReply, now: datetime) -> bool:
    """Keep a reply, and tell whether one of its key was there; of that one nothing stays, for it says other things."""
    replaced = remove(connection, reply.key)
    connection.execute(
        "INSERT INTO canned_replies (key, title, written_at) VALUES (:key, :title, :now)",
        {"key": reply.key, "title": reply.title, "now": stamp(now)},
    )
    for language, text in reply.texts.items():
        put_text(connection, reply.key, language, text)
    return replaced


def put_text(connection: sqlite3.Connection, key: str, language: str, text: str) -> OwnReply | None:
    """Give a reply a text in a language, in place of the one it has, and return it; None where there is no such."""
    connection.execute(
        "INSERT INTO canned_texts (reply, language, text) SELECT key, :language, :text"
        " FROM canned_replies WHERE key = :key"
        " ON CONFLICT (reply, language) DO UPDATE SET text = excluded.text",
        {"key": key, "language": language, "text": text},
    )
    return get(connection, key)


def get(connection: sqlite3.Connection, key: str) -> OwnReply | None:
    """Return a reply by its key, if it is there."""
    row = connection.execute("SELECT * FROM canned_replies WHERE key = :key", {"key": key}).fetchone()
    return _reply(connection, row) if row else None


def every(connection: sqlite3.Connection) -> list[OwnReply]:
    """Return all replies, the first written first."""
    rows = connection.execute("SELECT * FROM canned_replies ORDER BY written_at, key").fetchall()
    return [_reply(connection, row) for row in rows]


def remove(connection: sqlite3.Connection, key: str) -> bool:
    """Delete a reply and its texts, and tell whether it was there."""
    connection.execute("DELETE FROM canned_texts WHERE reply = :key", {"key": key})
    row = connection.execute("DELETE FROM canned_replies WHERE key = :key RETURNING key", {"key": key}).fetchone()
    return row is not None


def _reply(connection: sqlite3.Connection, row: sqlite3.Row) -> OwnReply:
    texts = connection.execute("SELECT language, text FROM canned_texts WHERE reply = :key", {"key": row["key"]})
    return OwnReply(row["key"], row["title"], {text["language"]: text["text"] for text in texts})
