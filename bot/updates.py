"""Telegram's updates: the queue each stands in, and the event each is."""

import json
from typing import Any, Final

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType, MessageType

from bot.incoming import DeskMoved, FromPerson, FromThread, Incoming
from dialogs.events import (
    Blocked,
    Commanded,
    ContactEvent,
    DeskCommanded,
    DeskSaid,
    Edited,
    Line,
    Pressed,
    Returned,
    Said,
)
from storage.events import NewEvent

SOURCE = "telegram"
ALLOWED: Final = ["message", "edited_message", "callback_query", "my_chat_member"]
# What people say, the kind that tells most first: an animation comes with a document beside it.
SAID: Final = (
    *("text", "animation", "audio", "contact", "dice", "document", "game", "location", "paid_media", "photo", "poll"),
    *("sticker", "story", "venue", "video", "video_note", "voice", "checklist"),
)
# What may stand beside what is said without being said.
_BESIDE: Final = {"boost_added", "business_connection_id", "effect_id", "reply_to_story", "sender_boost_count"}
_NOTICES: Final = {kind.value for kind in MessageType} - set(SAID) - _BESIDE
ANONYMOUS_ADMIN: Final = 1087968824  # Telegram's GroupAnonymousBot


def new_event(raw: dict[str, Any]) -> NewEvent:
    """Store an update as it came; events of one chat, or of one thread, stand in one queue."""
    return NewEvent(SOURCE, str(raw["update_id"]), _queue(raw), json.dumps(raw))


def _queue(raw: dict[str, Any]) -> str:
    for body in raw.values():
        if isinstance(body, dict):
            message = body.get("message", body)
            chat = message.get("chat", {}).get("id")
            if chat is not None:
                return f"chat {chat} {message.get('message_thread_id', '')}".strip()
    return "elsewhere"


def pressed(raw: dict[str, Any]) -> str | None:
    """Return the id of the button press that an update is, if it is one."""
    press = raw.get("callback_query")
    return press["id"] if press else None


def spoken(content: str) -> tuple[int, str] | None:
    """Return the chat and the words of an update in which a person says something to be understood."""
    message = json.loads(content).get("message", {})
    words = message.get("text") or message.get("caption")
    return (message["chat"]["id"], words) if words and message["chat"]["type"] == ChatType.PRIVATE else None


def read(content: str, desk: int) -> Incoming | None:
    """Read a stored update; None for what asks for no answer, such as Telegram's own notices."""
    raw = json.loads(content)
    update = Update.de_json(raw, None)
    if update.callback_query:
        return _press(update.callback_query)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    message = update.message or update.edited_message
    if message is None:
        return None
    edited = update.edited_message is not None
    body = raw["edited_message" if edited else "message"]
    if message.chat.type == ChatType.PRIVATE:
        return _from_person(message, body, edited=edited)
    return _from_desk(message, body, edited=edited) if message.chat.id == desk else None


def _press(press: CallbackQuery) -> Incoming | None:
    if press.message is None or press.message.chat.type != ChatType.PRIVATE or press.data is None:
        return None
    user = press.from_user
    return FromPerson(Pressed(press.data), press.message.chat.id, user.first_name, user.language_code or "")


def _membership(change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status in (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
    user = change.from_user
    return FromPerson(Blocked() if gone else Returned(), change.chat.id, user.first_name, user.language_code or "")


def _from_person(message: Message, body: dict[str, Any], *, edited: bool) -> Incoming | None:
    line = _line(message, body)
    if line is None or message.from_user is None:
        return None
    event = Edited(line) if edited else _said(line)
    user = message.from_user
    return FromPerson(event, message.chat.id, user.first_name, user.language_code or "")


def _said(line: Line) -> ContactEvent:
    command = _command(line)
    return Commanded(command) if command else Said(line)


def _from_desk(message: Message, body: dict[str, Any], *, edited: bool) -> Incoming | None:
    if message.migrate_to_chat_id:
        return DeskMoved(message.migrate_to_chat_id)
    line = _line(message, body)
    thread = message.message_thread_id if message.is_topic_message else None
    author = _author(message)
    if line is None or thread is None or author is None or edited:
        return None
    command = _command(line)
    return FromThread(DeskCommanded(command, author) if command else DeskSaid(line, author), thread)


def _author(message: Message) -> str | None:
    """Name the coordinator who writes; an anonymous administrator is the desk itself."""
    user = message.from_user
    if user is None or (user.is_bot and user.id != ANONYMOUS_ADMIN):
        return None
    if user.id == ANONYMOUS_ADMIN:
        from_desk = message.sender_chat is not None and message.sender_chat.id == message.chat.id
        return (message.author_signature or message.chat.title or "") if from_desk else None
    return user.first_name


def _line(message: Message, body: dict[str, Any]) -> Line | None:
    """Return what is said, also of a kind that no library knows yet; None for Telegram's own notices."""
    kind = next((kind for kind in SAID if kind in body), "unknown")
    if kind == "unknown" and _NOTICES & body.keys():
        return None
    file = message.effective_attachment
    file = file[-1] if isinstance(file, list | tuple) and file else file
    return Line(
        kind=kind,
        text=message.text or message.caption or "",
        chat_id=message.chat.id,
        message_id=message.message_id,
        entities=tuple(body.get("entities", ())),
        file_id=getattr(file, "file_id", None),
        album_id=message.media_group_id,
    )


def _command(line: Line) -> str | None:
    """Return the name of the command that a text begins with, without its slash and the bot's name."""
    if line.kind != "text" or not line.text.startswith("/"):
        return None
    return line.text.split(maxsplit=1)[0][1:].partition("@")[0].lower()


def language(content: str) -> str:
    """Return the language of the Telegram of the person who sent a message."""
    return str(json.loads(content)["message"].get("from", {}).get("language_code", ""))
