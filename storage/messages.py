"""Messages: the record of what was said, by either side."""

import sqlite3
from dataclasses import dataclass
from datetime import datetime

from storage.moments import moment, stamp

PRESS = "press"  # the kind of what was said by a button


@dataclass(frozen=True)
class Message:
    """One thing said: by whom, what kind, the text, and where Telegram first had it.

    `words` are the bot's own words, or a pressed button's, as JSON that can be rendered in another language; `topic`
    and `language` are what a contact's words were read as.
    """

    id: int
    contact: int
    ticket: int | None
    author: str
    kind: str
    text: str
    chat_id: int | None
    message_id: int | None
    album_id: str | None
    words: str | None
    unsent: bool
    said_at: datetime
    topic: str | None = None
    language: str | None = None


def record(
    connection: sqlite3.Connection,
    *,
    contact: int,
    ticket: int | None,
    author: str,
    kind: str,
    text: str,
    now: datetime,
    chat_id: int | None = None,
    message_id: int | None = None,
    file_id: str | None = None,
    album_id: str | None = None,
    edits: int | None = None,
    words: str | None = None,
    topic: str | None = None,
    language: str | None = None,
) -> int:
    """Keep one thing said and return its id."""
    row = connection.execute(
        "INSERT INTO messages (contact, ticket, author, kind, text, chat_id, message_id, file_id, album_id, edits,"
        " words, topic, language, said_at) VALUES (:contact, :ticket, :author, :kind, :text, :chat_id, :message_id,"
        " :file_id, :album_id, :edits, :words, :topic, :language, :now) RETURNING id",
        {
            "contact": contact,
            "ticket": ticket,
            "author": author,
            "kind": kind,
            "text": text,
            "chat_id": chat_id,
            "message_id": message_id,
            "file_id": file_id,
            "album_id": album_id,
            "edits": edits,
            "words": words,
            "topic": topic,
            "language": language,
            "now": stamp(now),
        },
    ).fetchone()
    return int(row["id"])


def get(connection: sqlite3.Connection, message: int) -> Message | None:
    """Return what was said, by its id."""
    row = connection.execute("SELECT * FROM messages WHERE id = :message", {"message": message}).fetchone()
    return _message(row) if row else None


def last_of_coordinator(connection: sqlite3.Connection, contact: int) -> Message | None:
    """Return what a coordinator said last to a contact and has not taken back."""
    row = connection.execute(
        "SELECT * FROM messages WHERE contact = :contact AND author = 'coordinator' AND edits IS NULL"
        " AND unsent_at IS NULL ORDER BY id DESC LIMIT 1",
        {"contact": contact},
    ).fetchone()
    return _message(row) if row else None


def at_desk(connection: sqlite3.Connection, contact: int, place: int) -> Message | None:
    """Return what a coordinator said to a contact in a message at the desk, by its id there."""
    row = connection.execute(
        "SELECT * FROM messages WHERE contact = :contact AND author = 'coordinator' AND message_id = :place"
        " AND edits IS NULL ORDER BY id DESC LIMIT 1",
        {"contact": contact, "place": place},
    ).fetchone()
    return _message(row) if row else None


def first_written(connection: sqlite3.Connection, ticket: int) -> Message | None:
    """Return the first that a contact has written in a conversation, and not pressed, as it was changed last."""
    row = connection.execute(
        "SELECT * FROM messages WHERE ticket = :ticket AND author = 'contact' AND kind <> :press AND text <> ''"
        " AND edits IS NULL ORDER BY id LIMIT 1",
        {"ticket": ticket, "press": PRESS},
    ).fetchone()
    return _as_changed(connection, row["id"]) if row else None


def relayed_to(connection: sqlite3.Connection, contact: int, place: int) -> Message | None:
    """Return what a contact has written, as it was changed last, by the id of the copy in its thread at the desk."""
    row = connection.execute(
        "SELECT messages.id FROM outbox JOIN messages ON messages.id = outbox.message"
        " WHERE outbox.lane = :lane AND outbox.message_id = :place AND messages.author = 'contact'"
        " AND messages.text <> '' ORDER BY outbox.id LIMIT 1",
        {"lane": f"desk {contact}", "place": place},
    ).fetchone()
    return _as_changed(connection, row["id"]) if row else None


def _as_changed(connection: sqlite3.Connection, message: int) -> Message:
    """Return something said, or its latest edit that was passed on."""
    row = connection.execute(
        "SELECT * FROM messages WHERE id = :message OR edits = :message AND ticket IS NOT NULL"
        " ORDER BY id DESC LIMIT 1",
        {"message": message},
    ).fetchone()
    return _message(row)


def give(connection: sqlite3.Connection, message: int, ticket: int) -> None:
    """Let what was said belong to a ticket."""
    connection.execute(
        "UPDATE messages SET ticket = :ticket WHERE id = :message", {"message": message, "ticket": ticket}
    )


def mark_unsent(connection: sqlite3.Connection, message: int, now: datetime) -> None:
    """Remember that what was said was taken back."""
    connection.execute(
        "UPDATE messages SET unsent_at = :now WHERE id = :message", {"message": message, "now": stamp(now)}
    )


def versions_before(connection: sqlite3.Connection, message: int, edit: int) -> list[str]:
    """Return how something was said before an edit of it, the latest first."""
    rows = connection.execute(
        "SELECT text FROM messages WHERE (id = :message OR edits = :message) AND id < :edit ORDER BY id DESC",
        {"message": message, "edit": edit},
    )
    return [row["text"] for row in rows]


def of_album(connection: sqlite3.Connection, contact: int, album: str) -> list[Message]:
    """Return the parts of an album, in their order."""
    rows = connection.execute(
        "SELECT * FROM messages WHERE contact = :contact AND album_id = :album AND edits IS NULL ORDER BY id",
        {"contact": contact, "album": album},
    )
    return [_message(row) for row in rows]


def said_at_place(connection: sqlite3.Connection, chat_id: int, message_id: int) -> int | None:
    """Return the id of what was first said at a place in Telegram."""
    row = connection.execute(
        "SELECT id FROM messages WHERE chat_id = :chat_id AND message_id = :message_id ORDER BY id LIMIT 1",
        {"chat_id": chat_id, "message_id": message_id},
    ).fetchone()
    return row["id"] if row else None


def is_first(connection: sqlite3.Connection, message: int) -> bool:
    """Tell whether something is the first that its author has said to a contact, or about it."""
    row = connection.execute(
        "SELECT 1 FROM messages AS said JOIN messages AS before ON before.contact = said.contact"
        " AND before.author = said.author AND before.id < said.id WHERE said.id = :message LIMIT 1",
        {"message": message},
    ).fetchone()
    return row is None


def album_has_begun(connection: sqlite3.Connection, contact: int, album: str) -> bool:
    """Tell whether an earlier part of an album has come."""
    row = connection.execute(
        "SELECT 1 FROM messages WHERE contact = :contact AND album_id = :album LIMIT 1",
        {"contact": contact, "album": album},
    ).fetchone()
    return row is not None


def adopt(connection: sqlite3.Connection, contact: int, ticket: int, since: datetime) -> list[Message]:
    """Give a ticket what was said before it was opened, and return its contact's own words, oldest first."""
    rows = connection.execute(
        "UPDATE messages SET ticket = :ticket "
        "WHERE contact = :contact AND ticket IS NULL AND said_at >= :since RETURNING *",
        {"contact": contact, "ticket": ticket, "since": stamp(since)},
    )
    said = (_message(row) for row in rows if row["author"] == "contact" and row["kind"] != PRESS)
    return sorted(said, key=lambda message: message.id)


def last_said(connection: sqlite3.Connection, contact: int) -> datetime | None:
    """Return when a contact last said or pressed something."""
    row = connection.execute(
        "SELECT said_at FROM messages WHERE contact = :contact AND author = 'contact' ORDER BY id DESC LIMIT 1",
        {"contact": contact},
    ).fetchone()
    return moment(row["said_at"]) if row else None


def forget_untold(connection: sqlite3.Connection, contact: int, since: datetime) -> None:
    """Empty what a contact has written lately that no human has been told; that something was said stays."""
    connection.execute(
        "UPDATE messages SET text = '', file_id = NULL WHERE contact = :contact AND ticket IS NULL"
        " AND author = 'contact' AND kind <> :press AND said_at >= :since",
        {"contact": contact, "press": PRESS, "since": stamp(since)},
    )


def latest(connection: sqlite3.Connection, contact: int, limit: int) -> list[Message]:
    """Return the last things said between a contact and a human that have left for the desk, oldest first."""
    rows = connection.execute(
        "SELECT * FROM (SELECT * FROM messages WHERE contact = :contact AND ticket IS NOT NULL AND id NOT IN ("
        "SELECT message FROM outbox WHERE lane = :lane AND state = 'waiting' AND message IS NOT NULL)"
        " ORDER BY id DESC LIMIT :limit) ORDER BY id",
        {"contact": contact, "lane": f"desk {contact}", "limit": limit},
    )
    return [_message(row) for row in rows]


def _message(row: sqlite3.Row) -> Message:
    return Message(
        id=row["id"],
        contact=row["contact"],
        ticket=row["ticket"],
        author=row["author"],
        kind=row["kind"],
        text=row["text"],
        chat_id=row["chat_id"],
        message_id=row["message_id"],
        album_id=row["album_id"],
        words=row["words"],
        unsent=row["unsent_at"] is not None,
        said_at=moment(row["said_at"]),
        topic=row["topic"],
        language=row["language"],
    )


def text_of(connection: sqlite3.Connection, message: int) -> str:
    """Return the text of something said."""
    row = connection.execute("SELECT text FROM messages WHERE id = :message", {"message": message}).fetchone()
    return str(row["text"])
