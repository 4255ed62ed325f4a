"""What happens to the threads of a forum or a private chat, whoever does it."""

from typing import Any

from playground.accounts import User
from playground.chats import Chat, Thread
from playground.contents import STICKER
from playground.messages import Message
from playground.refusals import bad
from playground.shapes import Json
from playground.state import State

COLOURS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)
ICONS = {
    "5312536423851630001": "💡",
    "5379748062124056162": "❗️",
    "5434144690511290129": "📰",
    "5309965701241379366": "🔍",
    "5417915203100613993": "💬",
    "5312016608254762256": "⚡️",
    "5237699328843200968": "✅",
    "5235579393115438657": "⭐️",
    "5377316857231450742": "❓",
    "5368585403467048206": "💎",
}
LONGEST_NAME = 128


def checked_name(name: Any) -> str:
    """Return the name of a thread, cut where it is too long, or refuse an empty one."""
    text = str(name or "").strip()[:LONGEST_NAME]
    if not text:
        raise bad("title must be non-empty")
    return text


def checked_colour(colour: Any) -> int:
    """Return the colour of a thread, or refuse one that Telegram does not offer."""
    if colour is not None and colour not in COLOURS:
        raise bad("invalid icon color specified")
    return int(colour or COLOURS[0])


def checked_icon(icon: Any) -> str | None:
    """Return the icon of a thread, or refuse one that Telegram does not offer."""
    if icon and icon not in ICONS:
        raise bad("DOCUMENT_INVALID")
    return str(icon) if icon else None


def opened(state: State, chat: Chat, by: User, name: str, colour: int = COLOURS[0], icon: str | None = None) -> Thread:
    """Open a thread, whose id is in a group that of the message telling of it."""
    thread = Thread(state.next_thread_id(chat), chat, name, colour, by, icon)
    chat.threads[thread.thread_id] = thread
    about = {key: value for key, value in thread.shape.items() if key != "message_thread_id"}
    written(state, thread, by, {"forum_topic_created": about})
    return thread


def edited(state: State, thread: Thread, by: User, changes: Json) -> None:
    """Change name or icon."""
    for key, value in changes.items():
        setattr(thread, key, value)
    written(state, thread, by, {"forum_topic_edited": {key: value or "" for key, value in changes.items()}})


def switched(state: State, thread: Thread, by: User, *, closed: bool) -> None:
    """Close a thread or open it again."""
    thread.closed = closed
    written(state, thread, by, {"forum_topic_closed" if closed else "forum_topic_reopened": {}})


def removed(state: State, thread: Thread) -> None:
    """Delete a thread and all in it, of which nobody is told."""
    thread.deleted = True
    for message in thread.chat.messages.values():
        message.deleted = message.deleted or message.thread is thread
    state.changed.ring()


def written(state: State, thread: Thread, by: User, content: Json) -> Message:
    """Let Telegram write into a thread what somebody did."""
    message = state.post(thread.chat, by, content, thread=thread)
    state.announce(message)
    return message


def icon_stickers() -> list[Json]:
    """Return the icons as the stickers that they are."""
    return [
        STICKER
        | {"file_id": f"CAACAgIAAx{number}", "file_unique_id": number, "type": "custom_emoji", "emoji": emoji}
        | {"custom_emoji_id": number}
        for number, emoji in ICONS.items()
    ]
