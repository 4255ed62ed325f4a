"""Where messages stand: a private chat or a group, each perhaps with threads."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from playground.refusals import Refused
from playground.shapes import Json

if TYPE_CHECKING:
    from playground.accounts import User
    from playground.messages import Message

RIGHTS = ("can_manage_topics", "can_pin_messages", "can_delete_messages", "can_restrict_members")
"""What an administrator may be allowed to do here."""


@dataclass(eq=False)
class Thread:
    """A topic, of a forum or of a private chat."""

    thread_id: int
    chat: Chat
    name: str
    icon_color: int
    opened_by: User
    icon_custom_emoji_id: str | None = None
    closed: bool = False
    deleted: bool = False

    @property
    def messages(self) -> list[Message]:
        """What people and bots wrote in the thread, oldest first."""
        return [message for message in self.chat.visible if message.thread is self]

    @property
    def shape(self) -> Json:
        """The thread as Telegram writes it."""
        shape = {"message_thread_id": self.thread_id, "name": self.name, "icon_color": self.icon_color}
        return shape | ({"icon_custom_emoji_id": self.icon_custom_emoji_id} if self.icon_custom_emoji_id else {})


@dataclass(eq=False)
class Chat(ABC):
    """What private chats and groups have in common."""

    id: int
    messages: dict[int, Message] = field(default_factory=dict)
    pinned: list[int] = field(default_factory=list)
    threads: dict[int, Thread] = field(default_factory=dict)

    @property
    def visible(self) -> list[Message]:
        """What people and bots wrote and nobody deleted, oldest first."""
        return [message for message in self.messages.values() if not message.deleted and not message.service]

    def message(self, message_id: object) -> Message | None:
        """Return a message that still exists."""
        message = self.messages.get(message_id) if isinstance(message_id, int) else None
        return message if message and not message.deleted else None

    @property
    @abstractmethod
    def shape(self) -> Json:
        """The chat as Telegram writes it."""

    @abstractmethod
    def refusal(self) -> Refused | None:
        """Return why the bot may not write here, if it may not."""


@dataclass(eq=False, kw_only=True)
class PrivateChat(Chat):
    """The chat of one person with the bot, with threads where the bot has them enabled."""

    user: User
    started: bool = False
    blocked: bool = False

    @property
    def shape(self) -> Json:
        """The chat as Telegram writes it."""
        names = {key: self.user.shape[key] for key in ("last_name", "username") if key in self.user.shape}
        return {"id": self.id, "type": "private", "first_name": self.user.shape["first_name"]} | names

    def refusal(self) -> Refused | None:
        """Return why the bot may not write here, if it may not."""
        reasons = (
            (self.user.deleted, "user is deactivated"),
            (self.blocked, "bot was blocked by the user"),
            (not self.started, "bot can't initiate conversation with a user"),
        )
        return next((Refused(403, words) for applies, words in reasons if applies), None)


@dataclass(frozen=True)
class Channel:
    """A channel, to which the bot does not belong."""

    id: int
    title: str

    @property
    def shape(self) -> Json:
        """The chat as Telegram writes it."""
        return {"id": self.id, "type": "channel", "title": self.title}


@dataclass(eq=False, kw_only=True)
class Group(Chat):
    """A supergroup, with threads when it is a forum; public where it has a username.

    `reactions` are all that may be used in it, any where it is None.
    """

    title: str
    owner: User
    username: str | None = None
    linked: Channel | None = None
    reactions: frozenset[str] | None = None
    is_forum: bool = True
    members: dict[int, User] = field(default_factory=dict)
    bot_status: str = "administrator"
    bot_rights: set[str] = field(default_factory=lambda: set(RIGHTS))

    @property
    def general(self) -> list[Message]:
        """What people and bots wrote outside the threads, oldest first."""
        return [message for message in self.visible if message.thread is None]

    @property
    def shape(self) -> Json:
        """The chat as Telegram writes it."""
        shape: Json = {"id": self.id, "type": "supergroup", "title": self.title}
        public = {"username": self.username} if self.username else {}
        return shape | public | ({"is_forum": True} if self.is_forum else {})

    def refusal(self) -> Refused | None:
        """Return why the bot may not write here, if it may not."""
        reasons = {
            "kicked": "bot was kicked from the supergroup chat",
            "left": "bot is not a member of the supergroup chat",
        }
        words = reasons.get(self.bot_status)
        return Refused(403, words) if words else None
