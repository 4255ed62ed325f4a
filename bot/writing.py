"""From a reply to rows of the outbox, and to the record of what was said."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from bot import addressing, calling, changing, rendering
from bot.drawing import QR
from bot.outcomes.opening import kept_with
from bot.outcomes.scene import Room, Scene
from bot.replies import (
    About,
    CloseThread,
    EditAtContact,
    EditAtDesk,
    LineToContact,
    LineToDesk,
    LinkToContact,
    LinkToDesk,
    MarkAtDesk,
    NameThread,
    OpenThread,
    Priority,
    Reply,
    Restate,
    RestateAtDesk,
    TakeBack,
    ToContact,
    ToDesk,
)
from bot.words import DESK_LANGUAGE, Words
from dialogs.events import Line
from dialogs.known import SELF
from dialogs.text import Part, packed
from storage import contacts, messages, outbox, threads
from storage.outbox import NewRow

GENERAL = "general"  # the desk's lane that is about no contact
LAST_PART = timedelta(seconds=1)
LONGEST_NAME = 128  # of a forum topic, says the Bot API


def write(connection: sqlite3.Connection, reply: Reply, room: Room) -> str:
    """Put a reply into the outbox, and return its lane."""
    if isinstance(reply, About):
        return write(connection, reply.reply, room.around(contacts.get(connection, reply.contact)))
    if isinstance(room, Scene):
        return _about_contact(connection, reply, room)
    match reply:
        case ToDesk():
            _to_desk(connection, GENERAL, reply, room, room.words)
        case RestateAtDesk():
            _restate_at_desk(connection, GENERAL, reply, room.now, room.words)
        case LinkToDesk():
            _link(connection, GENERAL, reply, room.now, room.words)
        case _:
            raise TypeError(f"{type(reply).__name__} is for a contact, and there is none in the desk's General.")
    return GENERAL


def _about_contact(connection: sqlite3.Connection, reply: Reply, scene: Scene) -> str:
    words = scene.words
    if scene.contact.writes_for == SELF:
        reply = addressing.to_self(reply, words)
    lane, desk = f"contact {scene.contact.id}", f"desk {scene.contact.id}"
    if scene.contact.chat_id is None:
        reply = calling.instead(connection, reply, scene, words)
    match reply:
        case ToContact():
            _to_contact(connection, reply, scene, words)
        case LineToContact(line, message, below):
            row = _copy(lane, Priority.HUMAN, line, "coordinator", message)
            if below and line.text and line.album_id is None:
                keyboard = rendering.keyboard(below, scene.contact.language, words)
                row = replace(row, params={**row.params, "reply_markup": keyboard})
            _line(connection, row, line, scene.now)
        case EditAtContact():
            changing.at_contact(connection, reply, scene, words)
        case TakeBack():
            changing.take_back(connection, reply, scene)
        case Restate():
            _restate(connection, reply, scene, words)
        case ToDesk():
            lane = desk
            _to_desk(connection, lane, reply, scene, words)
        case RestateAtDesk():
            lane = desk
            _restate_at_desk(connection, lane, reply, scene.now, words)
        case LinkToDesk():
            lane = desk
            _link(connection, lane, reply, scene.now, words)
        case LinkToContact():
            _link_to_contact(connection, reply, scene, words)
        case EditAtDesk():
            lane = desk
            changing.at_desk(connection, reply, scene)
        case MarkAtDesk():
            lane = desk
            changing.mark(connection, reply, scene, words)
        case LineToDesk(line, message):
            lane = desk
            _line(connection, _copy(lane, Priority.ANSWER, line, "contact", message), line, scene.now)
        case OpenThread(name):
            lane = desk
            shown = words.plain(DESK_LANGUAGE, name)[:LONGEST_NAME]
            outbox.write(connection, NewRow(lane, Priority.THREAD, "createForumTopic", {"name": shown}), scene.now)
            _rename(connection, scene, shown)
        case NameThread(name):
            lane = desk
            _rename(connection, scene, words.plain(DESK_LANGUAGE, name)[:LONGEST_NAME])
        case CloseThread():
            lane = desk
            outbox.write(connection, NewRow(lane, Priority.ANSWER, "closeForumTopic", {}), scene.now)
    if scene.contact.chat_id is None and lane != desk:
        raise calling.WithoutChat(f"{type(reply).__name__} for contact {scene.contact.id}")
    return lane


def _rename(connection: sqlite3.Connection, scene: Scene, name: str) -> None:
    """Change the name of a thread that is there, in place of a change that has not left yet."""
    named_before = scene.contact.thread_name is not None
    if not threads.rename(connection, scene.contact.id, name) or not named_before:
        return
    lane = f"desk {scene.contact.id}"
    outbox.withdraw_method(connection, lane, "editForumTopic", scene.now)
    outbox.write(connection, NewRow(lane, Priority.LATER, "editForumTopic", {"name": name}), scene.now)


def to_general(connection: sqlite3.Connection, parts: Iterable[Part], now: datetime, words: Words) -> str:
    """Say something in the desk's General, to everybody there, and return the lane."""
    for page in rendering.pages(parts, DESK_LANGUAGE, words):
        outbox.write(connection, NewRow(GENERAL, Priority.ANSWER, "sendMessage", _text(page)), now)
    return GENERAL


def announce(connection: sqlite3.Connection, record: str, part: Part, now: datetime, words: Words) -> str:
    """Say something in General before all else, under a name under which it can be said anew; return the lane."""
    page = rendering.pages((part,), DESK_LANGUAGE, words)[0]
    outbox.write(connection, NewRow(GENERAL, Priority.FIRST, "sendMessage", _text(page), question=record), now)
    return GENERAL


def announce_anew(connection: sqlite3.Connection, record: str, part: Part, now: datetime, words: Words) -> str:
    """Change what was announced under a name, and return the lane."""
    page = rendering.pages((part,), DESK_LANGUAGE, words)[0]
    _edit(connection, GENERAL, record, _text(page), now)
    return GENERAL


def _to_desk(connection: sqlite3.Connection, lane: str, reply: ToDesk, room: Room, words: Words) -> None:
    priority = min(reply.priority, Priority.HUMAN) if room.asked_for else reply.priority
    pages = rendering.pages(reply.parts, DESK_LANGUAGE, words)
    for page in pages:
        rows = reply.buttons if page is pages[-1] else ()
        params = _text(page, rows, DESK_LANGUAGE, words)
        row = NewRow(lane, priority, "sendMessage", params, question=reply.record, in_general=reply.in_general)
        outbox.write(connection, row, room.now)


def _link(connection: sqlite3.Connection, lane: str, reply: LinkToDesk, now: datetime, words: Words) -> None:
    params = {"photo": QR + reply.link, "caption": words.plain(DESK_LANGUAGE, reply.words)}
    outbox.write(connection, NewRow(lane, Priority.HUMAN, "sendPhoto", params), now)


def _link_to_contact(connection: sqlite3.Connection, reply: LinkToContact, scene: Scene, words: Words) -> None:
    caption = words.plain(scene.contact.language, reply.words)
    said = messages.record(
        connection,
        contact=scene.contact.id,
        ticket=kept_with(connection, scene.contact.id, "bot"),
        author="bot",
        kind="photo",
        text=caption,
        now=scene.now,
        words=json.dumps([packed(reply.words)]),
    )
    params = {"photo": QR + reply.link, "caption": f"{caption}\n\n{reply.link}"}
    lane = f"contact {scene.contact.id}"
    outbox.write(connection, NewRow(lane, Priority.ANSWER, "sendPhoto", params, message=said), scene.now)


def _restate_at_desk(
    connection: sqlite3.Connection, lane: str, reply: RestateAtDesk, now: datetime, words: Words
) -> None:
    page = rendering.pages(reply.parts, DESK_LANGUAGE, words)[0]
    _edit(connection, lane, reply.record, _text(page, reply.buttons, DESK_LANGUAGE, words), now, Priority.HUMAN)


def _to_contact(connection: sqlite3.Connection, reply: ToContact, scene: Scene, words: Words) -> None:
    contact, language = scene.contact, scene.contact.language
    if reply.question:
        outbox.withdraw_questions(connection, f"contact {contact.id}", scene.now)
    pages = rendering.pages(reply.parts, language, words)
    ticket = kept_with(connection, contact.id, reply.author)
    for page in pages:
        said = messages.record(
            connection,
            contact=contact.id,
            ticket=ticket,
            author=reply.author,
            kind="text",
            text=rendering.visible(page),
            now=scene.now,
            words=json.dumps([packed(part) for part in reply.parts]) if page is pages[0] else None,
        )
        last = page is pages[-1]
        row = NewRow(
            lane=f"contact {contact.id}",
            priority=reply.priority,
            method="sendMessage",
            params=_text(page, reply.buttons if last else (), language, words),
            author=reply.author,
            message=said,
            question=reply.question,
            broadcast=reply.broadcast,
        )
        outbox.write(connection, row, scene.now)


def _restate(connection: sqlite3.Connection, reply: Restate, scene: Scene, words: Words) -> None:
    page = rendering.pages(reply.parts, scene.contact.language, words)[0]
    _edit(connection, f"contact {scene.contact.id}", reply.question, _text(page), scene.now)


def _edit(
    connection: sqlite3.Connection,
    lane: str,
    said: str,
    params: Mapping[str, Any],
    now: datetime,
    priority: Priority = Priority.ANSWER,
) -> None:
    """Change what was said under a name, if it was."""
    row = outbox.row_of_question(connection, said)
    if row is not None:
        edit = NewRow(lane, priority, "editMessageText", params, refers_to=row)
        outbox.write(connection, edit, now)


def _text(page: str, buttons: Any = (), language: str = DESK_LANGUAGE, words: Words | None = None) -> Mapping[str, Any]:
    params = {"text": page, "parse_mode": "HTML", "link_preview_options": {"is_disabled": True}}
    if buttons and words:
        params["reply_markup"] = rendering.keyboard(buttons, language, words)
    return params


def _line(connection: sqlite3.Connection, row: NewRow, line: Line, now: datetime) -> None:
    """Pass a line on; a part of an album joins the parts before it, which wait until the last is a second old."""
    if line.album_id is None:
        outbox.write(connection, row, now)
        return
    due = now + LAST_PART
    begun = outbox.waiting_album(connection, row.lane, line.album_id)
    if begun is None:
        outbox.write(connection, row, now, due)
    else:
        parts = [*begun.params["message_ids"], line.message_id]
        outbox.rewrite(connection, begun.id, {**begun.params, "message_ids": parts}, due)


def _copy(lane: str, priority: Priority, line: Line, author: str, message: int) -> NewRow:
    return NewRow(lane, priority, *_copied(line), author=author, message=message, album=line.album_id)


def _copied(line: Line) -> tuple[str, Mapping[str, Any]]:
    """Send a text again as it was typed; have Telegram copy everything else."""
    if line.kind == "text":
        return "sendMessage", {"text": line.text, "entities": list(line.entities)}
    if line.album_id is not None:
        return "copyMessages", {"from_chat_id": line.chat_id, "message_ids": [line.message_id]}
    return "copyMessage", {"from_chat_id": line.chat_id, "message_id": line.message_id}
