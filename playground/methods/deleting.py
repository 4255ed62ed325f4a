"""Removing messages."""

from playground.chats import Group
from playground.messages import Message
from playground.methods.copying import message_ids
from playground.places import existing
from playground.refusals import bad
from playground.shapes import Json
from playground.state import State

TWO_DAYS = 48 * 3600


def may_delete(state: State, message: Message) -> bool:
    """Whether the bot may delete a message: anything as an administrator, else what is younger than two days."""
    chat = message.chat
    if isinstance(chat, Group) and chat.bot_status == "administrator" and "can_delete_messages" in chat.bot_rights:
        return True
    young = state.now() - message.date < TWO_DAYS
    return young and (message.from_bot or not isinstance(chat, Group))


def delete_message(state: State, params: Json) -> bool:
    """Delete one message."""
    message = existing(state.writable(params.get("chat_id")), params.get("message_id"), "message to delete")
    if not may_delete(state, message):
        raise bad("message can't be deleted" + ("" if isinstance(message.chat, Group) else " for everyone"))
    message.deleted = True
    state.changed.ring()
    return True


def delete_messages(state: State, params: Json) -> bool:
    """Delete several messages, leaving out those that are gone."""
    chat = state.writable(params.get("chat_id"))
    for message in filter(None, map(chat.message, message_ids(params))):
        message.deleted = message.deleted or may_delete(state, message)
    state.changed.ring()
    return True
