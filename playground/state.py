"""Everything Telegram knows: accounts, chats, messages, updates."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from playground.accounts import User
from playground.changed import Changed
from playground.chats import Channel, Chat, Group, PrivateChat, Thread
from playground.files import Files
from playground.messages import Message
from playground.presses import Press
from playground.refusals import Refused, bad
from playground.rendering import message_shape
from playground.shapes import Json
from playground.updates import Updates

FIRST_PRIVATE_THREAD = 90_001
"""Far from the ids of messages, which in private each side counts for itself: a bot knows the person's for threads."""


@dataclass
class State:
    """The whole of it, in one place and without a word of its own to the network."""

    bot: User
    now: Callable[[], float]
    updates: Updates
    changed: Changed = field(default_factory=Changed)
    chats: dict[int, Chat] = field(default_factory=dict)
    moved: dict[int, int] = field(default_factory=dict)
    presses: dict[str, Press] = field(default_factory=dict)
    commands: dict[str, list[Json]] = field(default_factory=dict)
    profile: dict[str, str] = field(default_factory=dict)
    webhook: Json = field(default_factory=dict)
    actions: list[Json] = field(default_factory=list)
    files: Files = field(default_factory=Files)
    people: list[User] = field(default_factory=list)
    numbers: "count[int]" = field(default_factory=lambda: count(1))
    albums: "count[int]" = field(default_factory=lambda: count(13500000000000001))
    down: bool = False
    private_topics: bool = False

    @property
    def date(self) -> int:
        """The time in whole seconds."""
        return int(self.now())

    def chat(self, chat_id: object) -> Chat:
        """Return the chat with this id, or refuse."""
        if chat_id in (None, ""):
            raise bad("chat_id is empty")
        if isinstance(chat_id, int) and chat_id in self.moved:
            words = "group chat was upgraded to a supergroup chat"
            raise Refused(400, words, migrate_to_chat_id=self.moved[chat_id])
        if not isinstance(chat_id, int) or chat_id not in self.chats:
            raise bad("chat not found")
        return self.chats[chat_id]

    def writable(self, chat_id: object) -> Chat:
        """Return the chat with this id if the bot may write there, or refuse."""
        chat = self.chat(chat_id)
        if refusal := chat.refusal():
            raise refusal
        return chat

    def next_message_id(self, chat: Chat) -> int:
        """Return the next id: private chats count together, each group by itself."""
        return next(self.numbers) if isinstance(chat, PrivateChat) else len(chat.messages) + 2

    def next_thread_id(self, chat: Chat) -> int:
        """Return the next thread's id: a group's next message's, or in private one that the person counts."""
        return FIRST_PRIVATE_THREAD + len(chat.threads) if isinstance(chat, PrivateChat) else self.next_message_id(chat)

    def has_threads(self, chat: Chat) -> bool:
        """Whether there can be threads: in a forum, and in private where the bot has them enabled."""
        return chat.is_forum if isinstance(chat, Group) else self.private_topics

    def post(
        self,
        chat: Chat,
        sender: User,
        content: Json,
        *,
        thread: Thread | None = None,
        reply_to: Message | None = None,
        keyboard: Json | None = None,
        sender_chat: Chat | Channel | None = None,
    ) -> Message:
        """Put a message into a chat."""
        message = Message(
            self.next_message_id(chat),
            chat,
            sender,
            self.date,
            content,
            thread=thread,
            reply_to=reply_to,
            sender_chat=sender_chat,
            from_bot=sender is self.bot,
        )
        message.shows(keyboard)
        chat.messages[message.message_id] = message
        self.changed.ring()
        return message

    def tell(self, kind: str, payload: Json) -> Json | None:
        """Queue an update for the bot."""
        update = self.updates.add(kind, payload)
        self.changed.ring()
        return update

    def announce(self, message: Message, kind: str = "message") -> Json | None:
        """Tell the bot of a message, if it may hear it."""
        return self.tell(kind, message_shape(message)) if self.hears(message) else None

    def hears(self, message: Message) -> bool:
        """Whether Telegram shows the bot this message: all of it to an administrator."""
        chat = message.chat
        if message.from_bot or not isinstance(chat, Group) or chat.bot_status == "administrator":
            return not message.from_bot
        if chat.bot_status in {"left", "kicked"}:
            return False
        return message.service or self.is_addressed(message)

    def is_addressed(self, message: Message) -> bool:
        """Whether a message is a command for the bot or a reply to it."""
        command = message.text.split(maxsplit=1)[0] if message.text.startswith("/") else ""
        to_bot = "@" not in command or command.endswith(f"@{self.bot.username}")
        replied = message.reply_to is not None and message.reply_to.from_bot
        return bool(command and to_bot) or replied
