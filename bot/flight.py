"""A row of the outbox on its way: whom it goes to, looked up as it leaves."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot import batch
from bot.limits import Standing
from bot.linking import linked
from bot.replies import Priority
from storage import contacts, facts, outbox, threads
from storage.outbox import Place, Row


@dataclass(frozen=True)
class Flight:
    """A row, the chat it goes to, the contact it concerns, and for the desk's threads, the thread's id.

    Rows that leave in the same message are `behind` it.
    """

    row: Row
    chat_id: int
    contact: int
    at_desk: bool = False
    in_thread: bool = False
    thread_id: int | None = None
    edits: Place | None = None
    behind: tuple[Row, ...] = ()

    @property
    def method(self) -> str:
        """The method to call; a thread that is there is not opened twice."""
        opened = self.row.method == "createForumTopic" and self.thread_id is not None
        return "reopenForumTopic" if opened else self.row.method

    @property
    def params(self) -> dict[str, Any]:
        """The parameters to send, with the ids filled in."""
        params = {"chat_id": self.chat_id, **self._said}
        if self.thread_id is not None:
            params["message_thread_id"] = self.thread_id
        if self.edits and self.method == "deleteMessages":
            params["message_ids"] = [self.edits.message_id, *self.edits.others]
        elif self.edits:
            params["message_id"] = self.edits.message_id
        return params

    @property
    def cost(self) -> int:
        """How many messages it counts as against Telegram's limits."""
        return 0 if self.method in _FREE or self.is_needless else len(self.row.params.get("message_ids", (0,)))

    @property
    def needs(self) -> int:
        """How many messages must be allowed for it to leave; nobody sees a thread without its head."""
        return self.cost + (self.method == "createForumTopic")

    @property
    def is_needless(self) -> bool:
        """Tell whether there is nothing to do, as where a private chat's thread is to be closed or opened again."""
        return self.chat_id > 0 and self.method in ("closeForumTopic", "reopenForumTopic")

    @property
    def has_no_place(self) -> bool:
        """Tell whether what it refers to never reached Telegram."""
        return self.row.refers_to is not None and self.edits is None

    @property
    def has_no_thread(self) -> bool:
        """Tell whether it goes to a thread that is not there."""
        return self.in_thread and self.thread_id is None and self.row.method != "createForumTopic"

    @property
    def _said(self) -> Mapping[str, Any]:
        if self.method == "reopenForumTopic":
            return {}
        return batch.params((self.row, *self.behind)) if self.behind else self.row.params


_FREE = ("setMessageReaction", "deleteMessage", "deleteMessages")
_WITHOUT_THREAD = ("setMessageReaction",)


def next_flight(connection: sqlite3.Connection, lane: str, desk: int) -> Flight | None:
    """Aim the row of a lane that goes next, due or not; None for a lane that is empty or held."""
    row = outbox.first(connection, lane)
    return _aim(connection, row, desk) if row else None


def standing(connection: sqlite3.Connection, row: Row) -> Standing:
    """Return where the row that goes next in its lane stands among those of other lanes.

    What opens a thread is as urgent as the most pressing of what waits for it, and has waited as long.
    """
    if row.priority > Priority.HEAD:
        return Standing(row.priority, row.id)
    waiting = outbox.first(connection, row.lane, after=Priority.HEAD)
    if waiting is None:
        return Standing(Priority.ANSWER, row.id)
    return Standing(min(waiting.priority, Priority.ANSWER), min(waiting.id, row.id))


def take_off(connection: sqlite3.Connection, lane: str, desk: int, now: datetime, *, busy: bool) -> Flight | None:
    """Mark the most pressing row of a lane that is due as flying, and aim it.

    Where messages are scarce, the lines that have piled up behind it fly along.
    """
    row = outbox.take(connection, lane, now)
    if row is None:
        return None
    flight = _aim(connection, row, desk)
    if flight is None or not busy or not flight.in_thread:
        return flight
    behind = batch.together(flight.row, outbox.behind(connection, row, now))
    if behind:
        outbox.join(connection, [row.id, *(each.id for each in behind)], batch=row.id)
    return replace(flight, behind=tuple(behind))


def _aim(connection: sqlite3.Connection, row: Row, desk: int) -> Flight | None:
    kind, _, number = row.lane.partition(" ")
    if row.method == "editMessageText" and row.refers_to and outbox.left_in_batch(connection, row.refers_to):
        row = replace(row, method="sendMessage", refers_to=None)  # the message is not its own to be changed
    edits = outbox.place_of(connection, row.refers_to) if row.refers_to else None
    if kind == "general":
        chat_id = facts.desk(connection, desk)
        return Flight(_linked(connection, row, chat_id), chat_id, 0, at_desk=True, edits=edits)
    contact = contacts.get(connection, int(number))
    if kind == "contact":
        return Flight(row, contact.chat_id or 0, contact.id, edits=edits)  # writing sees to it that there is a chat
    chat_id = facts.desk(connection, desk)
    row = _linked(connection, row, chat_id)
    if row.refers_to or row.in_general or row.method in _WITHOUT_THREAD:
        return Flight(row, chat_id, contact.id, at_desk=True, edits=edits)
    thread = threads.of_contact(connection, contact.id)
    flight = Flight(row, chat_id, contact.id, at_desk=True, in_thread=True, thread_id=thread.id)
    return None if thread.lost else flight


def _linked(connection: sqlite3.Connection, row: Row, desk: int) -> Row:
    if "parse_mode" not in row.params:
        return row
    return replace(row, params={**row.params, "text": linked(connection, str(row.params["text"]), desk)})
