"""A message, with every keyboard that was ever under it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playground.shapes import Json

if TYPE_CHECKING:
    from playground.accounts import User
    from playground.chats import Channel, Chat, Thread

SERVICES = frozenset(
    {
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "pinned_message",
        "new_chat_members",
        "left_chat_member",
        "migrate_to_chat_id",
        "migrate_from_chat_id",
    }
)
"""What Telegram itself writes into a chat."""

ISOLATION_MARKS = dict.fromkeys(range(0x2066, 0x206A))


def without_marks(text: str) -> str:
    """Return a text without the marks that isolate directions, which nobody sees."""
    return text.translate(ISOLATION_MARKS)


@dataclass(eq=False)
class Message:
    """One message in a chat; `version` counts how often its words changed."""

    message_id: int
    chat: Chat
    sender: User
    date: int
    content: Json
    thread: Thread | None = None
    reply_to: Message | None = None
    sender_chat: Chat | Channel | None = None
    from_bot: bool = False
    keyboard: Json | None = None
    keyboards: list[Json] = field(default_factory=list)
    edit_date: int | None = None
    deleted: bool = False
    version: int = 0
    reactions: dict[int, list[Json]] = field(default_factory=dict)

    @property
    def kind(self) -> str:
        """What the message is made of: text, photo, forum_topic_closed and so on."""
        return next(iter(self.content))

    @property
    def service(self) -> bool:
        """Whether Telegram itself wrote the message."""
        return self.kind in SERVICES

    @property
    def text(self) -> str:
        """The words of the message or its caption."""
        return str(self.content.get("text", self.content.get("caption", "")))

    @property
    def edited(self) -> bool:
        """Whether the words were ever changed."""
        return self.version > 0

    @property
    def buttons(self) -> list[list[str]]:
        """The labels of the inline buttons, row by row."""
        rows = (self.keyboard or {}).get("inline_keyboard", [])
        return [[button["text"] for button in row] for row in rows]

    def shows(self, keyboard: Json | None) -> None:
        """Show this keyboard from now on, and remember it."""
        self.keyboard = keyboard
        if keyboard and "inline_keyboard" in keyboard:
            self.keyboards.append(keyboard)

    def button(self, label: str, *, outdated: bool = False) -> Json | None:
        """Return the button with this label, from former keyboards too where `outdated`."""
        keyboards = reversed(self.keyboards) if outdated else [self.keyboard or {}]
        rows = (row for keyboard in keyboards for row in keyboard.get("inline_keyboard", []))
        wanted = without_marks(label)
        return next((button for row in rows for button in row if without_marks(button["text"]) == wanted), None)
