"""Broadcasts: what the coordinator writes to all who have agreed to news, and to whom it has gone.

A broadcast is a *draft*, then *sending*, and ends as *done*, *stopped* or, never sent, *cancelled*. A recipient is
*waiting*, then *handed* to the outbox in the transaction that writes the row, or *dropped*.
"""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from storage.moments import moment, stamp


@dataclass(frozen=True)
class Broadcast:
    """A broadcast with its raw texts by language; `left_out` are the languages, bands and places that do not get it.

    `number` is that of the command at the desk under which it is shown, `told` how far the desk knows that it is.
    """

    id: int
    number: int
    state: str
    texts: Mapping[str, str]
    left_out: frozenset[str]
    told: str | None = None
    told_at: datetime | None = None


@dataclass(frozen=True)
class Reader:
    """A contact who has agreed to news and can be reached; no `ages` or `places` are all of them."""

    contact: int
    language: str
    ages: tuple[str, ...]
    places: tuple[str, ...]


@dataclass(frozen=True)
class Progress:
    """How far a broadcast is: of its recipients, how many are in what state."""

    total: int
    sent: int
    missed: int
    uncertain: int
    dropped: int

    @property
    def is_over(self) -> bool:
        """Tell whether nothing is under way any more."""
        return self.total == self.sent + self.missed + self.uncertain + self.dropped


def draft(connection: sqlite3.Connection, number: int, language: str, text: str, now: datetime) -> Broadcast:
    """Keep a new draft with its first text, and return it."""
    row = connection.execute(
        "INSERT INTO broadcasts (number, written_at) VALUES (:number, :now) RETURNING id",
        {"number": number, "now": stamp(now)},
    ).fetchone()
    return put_text(connection, row["id"], number, language, text)


def put_text(connection: sqlite3.Connection, broadcast: int, number: int, language: str, text: str) -> Broadcast:
    """Give a draft a text in a language, in place of the one it has, and show it under another number."""
    connection.execute(
        "INSERT INTO broadcast_texts (broadcast, language, text) VALUES (:broadcast, :language, :text)"
        " ON CONFLICT (broadcast, language) DO UPDATE SET text = excluded.text",
        {"broadcast": broadcast, "language": language, "text": text},
    )
    row = connection.execute(
        "UPDATE broadcasts SET number = :number WHERE id = :broadcast RETURNING *",
        {"broadcast": broadcast, "number": number},
    ).fetchone()
    return _broadcast(connection, row)


def newest_draft(connection: sqlite3.Connection) -> Broadcast | None:
    """Return the draft that was written last, if there is one."""
    row = connection.execute("SELECT * FROM broadcasts WHERE state = 'draft' ORDER BY id DESC LIMIT 1").fetchone()
    return _broadcast(connection, row) if row else None


def of_number(connection: sqlite3.Connection, number: int) -> Broadcast | None:
    """Return the broadcast that is shown under a number."""
    row = connection.execute(
        "SELECT * FROM broadcasts WHERE number = :number ORDER BY id DESC LIMIT 1", {"number": number}
    ).fetchone()
    return _broadcast(connection, row) if row else None


def sending(connection: sqlite3.Connection) -> list[Broadcast]:
    """Return the broadcasts that are under way, the oldest first."""
    rows = connection.execute("SELECT * FROM broadcasts WHERE state = 'sending' ORDER BY id").fetchall()
    return [_broadcast(connection, row) for row in rows]


def toggle(connection: sqlite3.Connection, broadcast: Broadcast, what: str) -> Broadcast:
    """Leave a language, a band of ages or a place out of a draft, or let it in again."""
    row = connection.execute(
        "UPDATE broadcasts SET left_out = :left_out WHERE id = :id RETURNING *",
        {"id": broadcast.id, "left_out": json.dumps(sorted(broadcast.left_out ^ {what}))},
    ).fetchone()
    return _broadcast(connection, row)


def readers(connection: sqlite3.Connection, broadcast: Broadcast) -> list[Reader]:
    """Return who would get a broadcast now: only who has agreed, is not blocked, and has a chat."""
    rows = connection.execute(
        "SELECT contacts.id, language, ages, places FROM contacts JOIN news ON contact = contacts.id"
        " WHERE stopped_at IS NULL AND blocked_at IS NULL AND chat_id IS NOT NULL ORDER BY contacts.id"
    )
    found = (
        Reader(row["id"], row["language"], tuple(json.loads(row["ages"])), tuple(json.loads(row["places"])))
        for row in rows
    )
    return [reader for reader in found if _fits(reader, broadcast.left_out)]


def _fits(reader: Reader, left_out: frozenset[str]) -> bool:
    narrowed = (reader.ages, reader.places)
    wanted = all(not chosen or any(each not in left_out for each in chosen) for chosen in narrowed)
    return wanted and reader.language not in left_out


def start(connection: sqlite3.Connection, broadcast: int, contacts: Iterable[int]) -> bool:
    """Let a draft be sent to these contacts, once, and tell whether it is."""
    if not move(connection, broadcast, "draft", "sending"):
        return False
    connection.executemany(
        "INSERT INTO broadcast_recipients (broadcast, contact) VALUES (:broadcast, :contact)",
        [{"broadcast": broadcast, "contact": contact} for contact in contacts],
    )
    return True


def move(connection: sqlite3.Connection, broadcast: int, before: str, after: str) -> bool:
    """Bring a broadcast from one state to another, and tell whether it was in the first."""
    row = connection.execute(
        "UPDATE broadcasts SET state = :after WHERE id = :id AND state = :before RETURNING id",
        {"id": broadcast, "before": before, "after": after},
    ).fetchone()
    return row is not None


def hand_over(connection: sqlite3.Connection, broadcast: int, limit: int) -> list[int]:
    """Mark the next recipients, and return those to whom it is to be written in this same transaction.

    Who has stopped the news or cannot be reached since is dropped. Fewer are handed as long as others still wait.
    """
    left = (
        limit
        - connection.execute(
            "SELECT count(*) FROM outbox WHERE broadcast = :id AND state IN ('waiting', 'flying')", {"id": broadcast}
        ).fetchone()[0]
    )
    rows = connection.execute(
        "UPDATE broadcast_recipients SET state = CASE WHEN EXISTS (SELECT 1 FROM contacts JOIN news"
        " ON news.contact = contacts.id WHERE contacts.id = broadcast_recipients.contact AND stopped_at IS NULL"
        " AND blocked_at IS NULL AND chat_id IS NOT NULL) THEN 'handed' ELSE 'dropped' END"
        " WHERE broadcast = :id AND contact IN (SELECT contact FROM broadcast_recipients"
        " WHERE broadcast = :id AND state = 'waiting' ORDER BY contact LIMIT :left) RETURNING contact, state",
        {"id": broadcast, "left": max(left, 0)},
    ).fetchall()
    return sorted(row["contact"] for row in rows if row["state"] == "handed")


def drop_waiting(connection: sqlite3.Connection, broadcast: int, now: datetime) -> None:
    """Drop whoever it has not been written to, and withdraw what has not left."""
    connection.execute(
        "UPDATE broadcast_recipients SET state = 'dropped' WHERE broadcast = :id AND state = 'waiting'",
        {"id": broadcast},
    )
    connection.execute(
        "UPDATE outbox SET state = 'withdrawn', params = NULL, ended_at = :now"
        " WHERE broadcast = :id AND state = 'waiting'",
        {"id": broadcast, "now": stamp(now)},
    )


def withdraw_from(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    """Withdraw what has not left for a contact, who wants no more."""
    connection.execute(
        "UPDATE outbox SET state = 'withdrawn', params = NULL, ended_at = :now"
        " WHERE lane = :lane AND broadcast IS NOT NULL AND state = 'waiting'",
        {"lane": f"contact {contact}", "now": stamp(now)},
    )


def hold(connection: sqlite3.Connection, until: datetime) -> None:
    """Let what has not left wait until a moment."""
    connection.execute(
        "UPDATE outbox SET due_at = :until WHERE broadcast IS NOT NULL AND state = 'waiting' AND due_at < :until",
        {"until": stamp(until)},
    )


def progress(connection: sqlite3.Connection, broadcast: int) -> Progress:
    """Count how far a broadcast is."""
    of = dict(
        connection.execute(
            "SELECT state, count(*) FROM broadcast_recipients WHERE broadcast = :id GROUP BY state", {"id": broadcast}
        ).fetchall()
    )
    rows = dict(
        connection.execute(
            "SELECT state, count(*) FROM outbox WHERE broadcast = :id GROUP BY state", {"id": broadcast}
        ).fetchall()
    )
    return Progress(
        total=sum(of.values()),
        sent=rows.get("sent", 0),
        missed=rows.get("refused", 0),
        uncertain=rows.get("uncertain", 0),
        dropped=of.get("dropped", 0) + rows.get("withdrawn", 0),
    )


def tell(connection: sqlite3.Connection, broadcast: int, told: str, now: datetime) -> None:
    """Remember how far the desk knows that a broadcast is."""
    connection.execute(
        "UPDATE broadcasts SET told = :told, told_at = :now WHERE id = :id",
        {"id": broadcast, "told": told, "now": stamp(now)},
    )


def _broadcast(connection: sqlite3.Connection, row: sqlite3.Row) -> Broadcast:
    texts = connection.execute("SELECT language, text FROM broadcast_texts WHERE broadcast = :id", {"id": row["id"]})
    return Broadcast(
        row["id"],
        row["number"],
        row["state"],
        {text["language"]: text["text"] for text in texts},
        frozenset(json.loads(row["left_out"])),
        row["told"],
        moment(row["told_at"]) if row["told_at"] else None,
    )
