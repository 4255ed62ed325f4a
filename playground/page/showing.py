"""People, threads and messages as the page gets them."""

import json

from playground.chats import Group, Thread
from playground.messages import Message
from playground.methods.commands import CHAT_SCOPES
from playground.page.stage import Stage
from playground.person import Person
from playground.shapes import Json

Mark = tuple[object, ...]

IN_PRIVATE = ("chat", "all_private_chats", "default")
AT_DESK = ("chat_administrators", "chat", "all_chat_administrators", "all_group_chats")
"""Where a menu of commands may be kept, the nearest first."""


def mark(message: Message, *, waits: bool) -> Mark:
    """Return what changes whenever a message looks different."""
    keyboards = (message.keyboard is not None, len(message.keyboards))
    return message.version, message.deleted, waits, *keyboards, *reactions(message)


def message_shown(message: Message, *, waits: bool) -> Json:
    """Return a message; one that `waits` has not been fetched by the bot."""
    place = {"chat": message.chat.id, "thread": thread_id(message)}
    if message.deleted:
        return place | {"id": message.message_id, "deleted": True}
    return place | {
        "id": message.message_id,
        "from": sender(message),
        "date": message.date,
        "edited": message.edited,
        "waits": waits,
        "kind": message.kind,
        "service": message.service,
        "content": message.content,
        "keyboard": message.keyboard,
        "reactions": reactions(message),
        "reply": quoted(message.reply_to),
    }


def thread_id(message: Message) -> int:
    """Return the desk's thread in which a message stands; a phone shows its private threads as one chat."""
    return message.thread.thread_id if message.thread and isinstance(message.chat, Group) else 0


def sender(message: Message) -> Json:
    """Return who wrote a message."""
    return {"id": message.sender.id, "name": message.sender.first_name, "bot": message.from_bot}


def quoted(message: Message | None) -> Json | None:
    """Return what of a message is shown above the reply to it."""
    if not message or message.deleted:
        return None
    return {"id": message.message_id, "name": message.sender.first_name, "text": message.text, "kind": message.kind}


def reactions(message: Message) -> list[str]:
    """Return the emojis under a message."""
    return [kind.get("emoji", "⭐") for kinds in message.reactions.values() for kind in kinds]


def phone(stage: Stage, person: Person) -> Json:
    """Return somebody's phone."""
    return {
        "id": person.id,
        "name": person.name,
        "language": person.user.language_code or "en",
        "part": stage.cast.parts.get(person.id, ""),
        "blocked": person.private.blocked,
        "started": person.private.started,
        "presses": len(person.presses),
        "toasts": person.toasts,
        "commands": commands(stage, person.user.language_code or "", person.id, IN_PRIVATE),
    }


def coordinator(person: Person) -> Json:
    """Return somebody at the desk."""
    return {"id": person.id, "name": person.name}


def thread_shown(thread: Thread) -> Json:
    """Return a thread, without what is said in it."""
    return {"id": thread.thread_id, "name": thread.name, "closed": thread.closed, "deleted": thread.deleted}


def commands(stage: Stage, language: str, chat_id: int, kinds: tuple[str, ...]) -> list[Json]:
    """Return the menu of commands: the nearest scope first, in one's language before the common one."""
    kept = stage.telegram.state.commands
    scopes = ({"type": kind} | ({"chat_id": chat_id} if kind in CHAT_SCOPES else {}) for kind in kinds)
    keys = (json.dumps([scope, spoken], sort_keys=True) for scope in scopes for spoken in (language, ""))
    return next((kept[key] for key in keys if kept.get(key)), [])


def desk_commands(stage: Stage) -> list[Json]:
    """Return the menu of commands at the desk."""
    return commands(stage, "", stage.desk.id, AT_DESK)
