"""Where something is said: a chat, and there a thread or outside of any."""

from dataclasses import dataclass
from typing import Any

from playground.chats import Chat, Group, Thread
from playground.messages import Message
from playground.refusals import Refused, bad
from playground.shapes import Json
from playground.state import State


@dataclass(frozen=True)
class Place:
    """A chat, with a thread unless it is General or the private chat itself."""

    chat: Chat
    thread: Thread | None = None

    @property
    def messages(self) -> list[Message]:
        """What people and bots wrote here, oldest first."""
        return [message for message in self.chat.visible if message.thread is self.thread]

    @property
    def everything(self) -> list[Message]:
        """All that stands here, with what Telegram itself wrote."""
        here = (message for message in self.chat.messages.values() if message.thread is self.thread)
        return [message for message in here if not message.deleted]


def place_for(state: State, params: Json) -> Place:
    """Return where the bot wants to write, or refuse."""
    chat = state.writable(params.get("chat_id"))
    thread_id = params.get("message_thread_id")
    return Place(chat, open_thread(state, chat, thread_id) if thread_id else None)


def open_thread(state: State, chat: Chat, thread_id: int) -> Thread:
    """Return a thread in which the bot can write, or refuse."""
    thread = chat.threads.get(thread_id) if state.has_threads(chat) else None
    if not thread or thread.deleted:
        raise bad("message thread not found")
    if thread.closed:
        raise bad("TOPIC_CLOSED")
    return thread


def replied(state: State, chat: Chat, reply: Any) -> Message | None:
    """Return the message that the bot replies to, or refuse where it is gone."""
    if not reply:
        return None
    if not isinstance(reply, dict):
        raise bad("object expected as reply parameters")
    source = state.chat(reply.get("chat_id", chat.id))
    message = source.message(reply.get("message_id"))
    if not message and not reply.get("allow_sending_without_reply"):
        raise bad("message to be replied not found")
    return message


def existing(chat: Chat, message_id: object, what: str) -> Message:
    """Return a message that still exists, or refuse: `what` names it in Telegram's words."""
    if not message_id:
        raise bad("message identifier is not specified")
    message = chat.message(message_id)
    if not message:
        raise bad(f"{what} not found")
    return message


def may(chat: Chat, right: str, refusal: Refused) -> None:
    """Refuse what the bot has no right to do in a group; in a private chat nothing needs a right."""
    if isinstance(chat, Group) and not (chat.bot_status == "administrator" and right in chat.bot_rights):
        raise refusal
