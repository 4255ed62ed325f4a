"""The outbox: everything that is said, a row each, sent after its turn has committed.

A row is *waiting*, then *flying* while Telegram is asked, and ends as *sent*, *refused* (surely not sent,
and no use trying again), *uncertain* (perhaps sent) or *withdrawn* (something newer took its place).
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from itertools import takewhile
from typing import Any

from storage.moments import moment, stamp


@dataclass(frozen=True)
class NewRow:
    """Something to say: its lane, its priority (0 goes first), the method and its parameters."""

    lane: str
    priority: int
    method: str
    params: Mapping[str, Any]
    author: str = "bot"
    message: int | None = None
    refers_to: int | None = None
    question: str | None = None
    album: str | None = None
    in_general: bool = False
    broadcast: int | None = None


@dataclass(frozen=True)
class Row:
    """A row of the outbox that is not ended; one that goes `alone` was refused together with others."""

    id: int
    lane: str
    priority: int
    method: str
    params: Mapping[str, Any]
    author: str
    message: int | None
    refers_to: int | None
    doubts: int
    due_at: datetime
    in_general: bool = False
    question: str | None = None
    state: str = "waiting"
    alone: bool = False
    broadcast: int | None = None


@dataclass(frozen=True)
class Place:
    """Where in Telegram a row has landed; `others` are the further messages of an album."""

    chat_id: int
    message_id: int
    others: tuple[int, ...] = ()


def write(connection: sqlite3.Connection, row: NewRow, now: datetime, due_at: datetime | None = None) -> int:
    """Add a row that is due now or later, and return its id."""
    written = connection.execute(
        "INSERT INTO outbox (lane, priority, method, params, author, message, album, refers_to, question,"
        " in_general, broadcast, due_at, written_at)"
        " VALUES (:lane, :priority, :method, :params, :author, :message, :album, :refers_to, :question,"
        " :in_general, :broadcast, :due_at, :now) RETURNING id",
        vars(row) | {"params": json.dumps(dict(row.params)), "due_at": stamp(due_at or now), "now": stamp(now)},
    ).fetchone()
    return int(written["id"])


def waiting_album(connection: sqlite3.Connection, lane: str, album: str) -> Row | None:
    """Return the row of an album that has not left yet."""
    row = connection.execute(
        "SELECT * FROM outbox WHERE lane = :lane AND album = :album AND state = 'waiting'",
        {"lane": lane, "album": album},
    ).fetchone()
    return _row(row) if row else None


def of_message(connection: sqlite3.Connection, lane: str, message: int) -> Row | None:
    """Return the newest row that passes on what was said, whatever its state; its words are gone once it has ended."""
    row = connection.execute(
        "SELECT * FROM outbox WHERE message = :message AND lane = :lane"
        " AND method IN ('sendMessage', 'copyMessage', 'copyMessages') ORDER BY id DESC LIMIT 1",
        {"message": message, "lane": lane},
    ).fetchone()
    return _row(row) if row else None


def rewrite(connection: sqlite3.Connection, row: int, params: Mapping[str, Any], due_at: datetime) -> None:
    """Change what a row that has not left will say, and when."""
    connection.execute(
        "UPDATE outbox SET params = :params, due_at = :due_at WHERE id = :row",
        {"row": row, "params": json.dumps(dict(params)), "due_at": stamp(due_at)},
    )


def lanes_to_send(connection: sqlite3.Connection) -> list[str]:
    """Return the lanes in which something waits."""
    rows = connection.execute("SELECT DISTINCT lane FROM outbox WHERE state = 'waiting'")
    return [row["lane"] for row in rows]


def first(connection: sqlite3.Connection, lane: str, after: int = -1) -> Row | None:
    """Return the row of a lane that goes next, or next after all of a priority, due or not."""
    row = connection.execute(
        "SELECT * FROM outbox WHERE lane = :lane AND state = 'waiting' AND priority > :after"
        " ORDER BY priority, id LIMIT 1",
        {"lane": lane, "after": after},
    ).fetchone()
    return _row(row) if row else None


def behind(connection: sqlite3.Connection, row: Row, now: datetime) -> Iterator[Row]:
    """Yield the rows of a lane that go after another, as far as they are due."""
    rows = connection.execute(
        "SELECT * FROM outbox WHERE lane = :lane AND state = 'waiting' AND (priority, id) > (:priority, :id)"
        " ORDER BY priority, id",
        {"lane": row.lane, "priority": row.priority, "id": row.id},
    )
    return takewhile(lambda later: later.due_at <= now, map(_row, rows))


def join(connection: sqlite3.Connection, rows: Iterable[int], batch: int) -> None:
    """Mark rows as flying together."""
    connection.executemany(
        "UPDATE outbox SET state = 'flying', batch = :batch WHERE id = :row",
        [{"row": row, "batch": batch} for row in rows],
    )


def left_in_batch(connection: sqlite3.Connection, row: int) -> bool:
    """Tell whether a row left as one message with others, so that the message is not its own to be changed."""
    found = connection.execute("SELECT batch FROM outbox WHERE id = :row", {"row": row}).fetchone()
    return found is not None and found["batch"] is not None


def take(connection: sqlite3.Connection, lane: str, now: datetime) -> Row | None:
    """Mark the next row of a lane as flying and return it; None if nothing is due."""
    row = first(connection, lane)
    if row is None or row.due_at > now:
        return None
    connection.execute("UPDATE outbox SET state = 'flying' WHERE id = :id", {"id": row.id})
    return row


def flying(connection: sqlite3.Connection) -> list[Row]:
    """Return the rows that were in the air when the process ended."""
    return [_row(row) for row in connection.execute("SELECT * FROM outbox WHERE state = 'flying' ORDER BY id")]


def try_again(connection: sqlite3.Connection, row: int, at: datetime, *, in_doubt: bool) -> None:
    """Let a row wait for its next try."""
    connection.execute(
        "UPDATE outbox SET state = 'waiting', batch = NULL, due_at = :at, doubts = doubts + :doubt WHERE id = :row",
        {"row": row, "at": stamp(at), "doubt": int(in_doubt)},
    )


def try_alone(connection: sqlite3.Connection, row: int, fault: str) -> None:
    """Let a row that was refused together with others be tried without them."""
    connection.execute(
        "UPDATE outbox SET state = 'waiting', batch = NULL, fault = :fault WHERE id = :row",
        {"row": row, "fault": fault},
    )


def end(
    connection: sqlite3.Connection,
    row: int,
    state: str,
    now: datetime,
    place: Place | None = None,
    fault: str | None = None,
) -> None:
    """End a row and empty it; `place` is where it landed."""
    connection.execute(
        "UPDATE outbox SET state = :state, params = NULL, chat_id = :chat_id, message_id = :message_id,"
        " others = :others, fault = :fault, ended_at = :now WHERE id = :row",
        {
            "row": row,
            "state": state,
            "chat_id": place and place.chat_id,
            "message_id": place and place.message_id,
            "others": json.dumps(place.others) if place and place.others else None,
            "fault": fault,
            "now": stamp(now),
        },
    )


def place_of(connection: sqlite3.Connection, row: int) -> Place | None:
    """Return where a row has landed, if it was sent."""
    found = connection.execute(
        "SELECT chat_id, message_id, others FROM outbox WHERE id = :row AND state = 'sent' AND message_id IS NOT NULL",
        {"row": row},
    ).fetchone()
    return Place(found["chat_id"], found["message_id"], tuple(json.loads(found["others"] or "[]"))) if found else None


def row_of_question(connection: sqlite3.Connection, question: str) -> int | None:
    """Return the newest row that asks a question and was not withdrawn."""
    row = connection.execute(
        "SELECT max(id) AS id FROM outbox WHERE question = :question AND state IN ('waiting', 'flying', 'sent')",
        {"question": question},
    ).fetchone()
    return row["id"] if row else None


def withdraw(connection: sqlite3.Connection, row: int, now: datetime) -> None:
    """Withdraw a row that has not left."""
    connection.execute(
        "UPDATE outbox SET state = 'withdrawn', params = NULL, ended_at = :now WHERE id = :row AND state = 'waiting'",
        {"row": row, "now": stamp(now)},
    )


def withdraw_record(connection: sqlite3.Connection, record: str, now: datetime) -> None:
    """Withdraw what is said under a name and has not left."""
    connection.execute(
        "UPDATE outbox SET state = 'withdrawn', params = NULL, ended_at = :now "
        "WHERE question = :record AND state = 'waiting'",
        {"record": record, "now": stamp(now)},
    )


def withdraw_method(connection: sqlite3.Connection, lane: str, method: str, now: datetime) -> None:
    """Withdraw the calls of a method that have not left a lane."""
    connection.execute(
        "UPDATE outbox SET state = 'withdrawn', params = NULL, ended_at = :now "
        "WHERE lane = :lane AND method = :method AND state = 'waiting'",
        {"lane": lane, "method": method, "now": stamp(now)},
    )


def settle_question(connection: sqlite3.Connection, question: str) -> str | None:
    """Give what was asked under a name another name, once, and return that; None where nothing is asked under it."""
    settled = f"{question} settled"
    rows = connection.execute(
        "UPDATE outbox SET question = :settled WHERE question = :question RETURNING id",
        {"question": question, "settled": settled},
    ).fetchall()
    return settled if rows else None


def withdraw_questions(connection: sqlite3.Connection, lane: str, now: datetime) -> None:
    """Withdraw the questions of a lane that have not left."""
    connection.execute(
        "UPDATE outbox SET state = 'withdrawn', params = NULL, ended_at = :now "
        "WHERE lane = :lane AND question IS NOT NULL AND state = 'waiting'",
        {"lane": lane, "now": stamp(now)},
    )


def _row(row: sqlite3.Row) -> Row:
    return Row(
        id=row["id"],
        lane=row["lane"],
        priority=row["priority"],
        method=row["method"],
        params=json.loads(row["params"] or "{}"),
        author=row["author"],
        message=row["message"],
        refers_to=row["refers_to"],
        doubts=row["doubts"],
        due_at=moment(row["due_at"]),
        in_general=bool(row["in_general"]),
        question=row["question"],
        state=row["state"],
        alone=row["fault"] is not None,
        broadcast=row["broadcast"],
    )
