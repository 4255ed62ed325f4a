"""Telegram's updates: the queue each stands in, and the event each is.

They are read as the JSON that they are: what no library knows yet must not stop, or lose, what people say.
"""

import json
import re
from typing import Any, Final

from telegram.constants import ChatMemberStatus, ChatType, MessageType

from bot.incoming import DeskMoved, FromDesk, FromPerson, Incoming
from bot.words import DESK_LANGUAGE
from dialogs.events import (
    Blocked,
    Colleague,
    ColleagueCame,
    ColleagueLeft,
    Commanded,
    ContactEvent,
    DeskCommanded,
    DeskEdited,
    DeskPressed,
    DeskSaid,
    Edited,
    Line,
    Pressed,
    Returned,
    Said,
)
from storage.events import NewEvent

Json = dict[str, Any]

SOURCE = "telegram"
ALLOWED: Final = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member"]
_COMMAND: Final = re.compile(r"/(\w+)(@\w+)?(?=\s|$)")
_OUTSIDE: Final = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)
ANONYMOUS_ADMIN: Final = 1087968824  # Telegram's GroupAnonymousBot

# What people say, the kind that tells most first: an animation comes with a document beside it.
SAID: Final = (
    *("text", "animation", "audio", "contact", "dice", "document", "game", "paid_media", "photo", "poll"),
    *("sticker", "story", "venue", "location", "video", "video_note", "voice", "checklist"),
)
# What may stand beside what is said without being said.
_BESIDE: Final = {"business_connection_id", "effect_id", "reply_to_story", "sender_boost_count"}
_NOTICES: Final = {kind.value for kind in MessageType} - set(SAID) - _BESIDE


def new_event(update: Json) -> NewEvent:
    """Store an update as it came; events of one chat, or of one thread, stand in one queue."""
    return NewEvent(SOURCE, str(update["update_id"]), _queue(update), json.dumps(update))


def _queue(update: Json) -> str:
    for body in update.values():
        if isinstance(body, dict):
            message = body.get("message", body)
            chat = message.get("chat", {}).get("id")
            if chat is not None:
                thread = _thread(message)
                return f"chat {chat}" if thread is None else f"chat {chat} {thread}"
    return "elsewhere"


def pressed(update: Json) -> str | None:
    """Return the id of the button press that an update is, if it is one."""
    press = update.get("callback_query")
    return press["id"] if press else None


def spoken(content: str) -> tuple[int, str, str] | None:
    """Return chat, words and Telegram language of an update in which somebody says something to be understood."""
    update = json.loads(content)
    message = update.get("message") or update.get("edited_message", {})
    words = message.get("text") or message.get("caption")
    in_thread = message.get("is_topic_message")
    if not words or not (in_thread or message["chat"]["type"] == ChatType.PRIVATE):
        return None
    spoken_there = DESK_LANGUAGE if in_thread else message.get("from", {}).get("language_code", "")
    return message["chat"]["id"], words, spoken_there


def read(content: str, desk: int) -> Incoming | None:
    """Read a stored update; None for what asks for no answer, such as Telegram's own notices."""
    update: Json = json.loads(content)
    match update:
        case {"callback_query": {"message": {"chat": {"id": chat}}} as press} if chat == desk:
            return _press_at_desk(press)
        case {"callback_query": press}:
            return _press(press)
        case {"my_chat_member": {"chat": {"id": chat}}} if chat == desk:
            return None  # a coordinator who blocks the bot is no family that does
        case {"my_chat_member": change}:
            return _membership(change)
        case {"chat_member": {"chat": {"id": chat}} as change} if chat == desk:
            return _member(change)
        case {"message": {"chat": {"id": chat}} as message} if chat == desk:
            return _from_desk(message)
        case {"edited_message": {"chat": {"id": chat}} as message} if chat == desk:
            return _edited_at_desk(message)
        case {"message": {"chat": {"type": ChatType.PRIVATE}} as message}:
            return _from_person(message)
        case {"edited_message": {"chat": {"type": ChatType.PRIVATE}} as message}:
            return _edited(message)
    return None


def _press(press: Json) -> Incoming | None:
    chat = press.get("message", {}).get("chat", {})
    if chat.get("type") != ChatType.PRIVATE or "data" not in press:
        return None
    return _person(Pressed(press["data"]), chat, press["from"])


def _press_at_desk(press: Json) -> Incoming | None:
    by, thread = Colleague(press["from"]["id"], press["from"]["first_name"]), _thread(press["message"])
    return FromDesk(DeskPressed(press["data"], by, thread), thread) if "data" in press else None


def _thread(message: Json) -> int | None:
    """Return the thread of a message at the desk; a mere reply in General has a thread id as well."""
    return message.get("message_thread_id") if message.get("is_topic_message") else None


def _member(change: Json) -> Incoming | None:
    user = change["new_chat_member"]["user"]
    who = Colleague(user["id"], user["first_name"])
    gone = change["new_chat_member"]["status"] in _OUTSIDE
    return None if user["is_bot"] else FromDesk(ColleagueLeft(who) if gone else ColleagueCame(who), None)


def _membership(change: Json) -> Incoming | None:
    if change["chat"]["type"] != ChatType.PRIVATE:
        return None
    gone = change["new_chat_member"]["status"] in _OUTSIDE
    return _person(Blocked() if gone else Returned(), change["chat"], change["from"])


def _from_person(message: Json) -> Incoming | None:
    line = _line(message)
    if line is None:
        return None
    command = _command(line)
    event = Commanded(command, _rest(line)) if command else Said(line)
    return _person(event, message["chat"], message["from"])


def _edited(message: Json) -> Incoming | None:
    line = _line(message)
    return _person(Edited(line), message["chat"], message["from"]) if line else None


def _person(event: ContactEvent, chat: Json, user: Json) -> FromPerson:
    return FromPerson(event, chat["id"], user["first_name"], user.get("language_code", ""))


def _from_desk(message: Json) -> Incoming | None:
    if "migrate_to_chat_id" in message:
        return DeskMoved(message["migrate_to_chat_id"])
    line, by = _line(message), _author(message)
    if line is None or by is None:
        return None
    command = _command(line)
    if command == "start" and message["chat"]["type"] == ChatType.PRIVATE:
        command = "help"  # Telegram's own button begins every private chat so
    event = (
        DeskCommanded(command, by, _rest(line), line, _replied_to(message))
        if command
        else DeskSaid(line, by, replied_to=_replied_to(message))
    )
    return FromDesk(event, _thread(message))


def _edited_at_desk(message: Json) -> Incoming | None:
    line, by = _line(message), _author(message)
    return FromDesk(DeskEdited(line, by), _thread(message)) if line and by else None


def _replied_to(message: Json) -> int | None:
    """Return the message that is replied to; in a thread that a bot has opened, all reply to its creation."""
    replied = message.get("reply_to_message", {}).get("message_id")
    return None if replied == message.get("message_thread_id") else replied


def _author(message: Json) -> Colleague | None:
    """Name the coordinator who writes; an anonymous administrator is the desk itself, a channel is nobody."""
    user, chat = message.get("from", {}), message["chat"]
    sender = message.get("sender_chat", {}).get("id")
    if user.get("id") == ANONYMOUS_ADMIN and sender == chat["id"]:
        return Colleague(ANONYMOUS_ADMIN, message.get("author_signature", chat.get("title", "")))
    return None if user.get("is_bot", True) or sender is not None else Colleague(user["id"], user["first_name"])


def _line(message: Json) -> Line | None:
    """Return what is said, also of a kind that nobody knows yet; None for Telegram's own notices."""
    kind = next((kind for kind in SAID if kind in message), "unknown")
    if kind == "unknown" and _NOTICES & message.keys():
        return None
    return Line(
        kind=kind,
        text=message.get("text") or message.get("caption") or "",
        chat_id=message["chat"]["id"],
        message_id=message["message_id"],
        entities=tuple(message.get("entities") or message.get("caption_entities", ())),
        file_id=_file(message.get(kind)),
        album_id=message.get("media_group_id"),
    )


def _file(content: Any) -> str | None:
    """Return the file's id; of the sizes of a photo, the largest's."""
    largest = content[-1] if isinstance(content, list) and content else content
    return largest.get("file_id") if isinstance(largest, dict) else None


def _command(line: Line) -> str | None:
    """Return the name of the command that a text begins with, without its slash and the bot's name."""
    found = _COMMAND.match(line.text) if line.kind == "text" else None
    return found[1].lower() if found else None


def _rest(line: Line) -> str:
    """Return what follows a command."""
    return line.text.partition(line.text.split(maxsplit=1)[0])[2].strip()
