"""Reacting, pinning, and showing what one does."""

from playground.messages import Message
from playground.places import existing, may, place_for
from playground.reactions import checked_reactions
from playground.refusals import bad
from playground.rendering import message_shape
from playground.shapes import Json
from playground.state import State

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def set_reaction(state: State, params: Json) -> bool:
    """React to a message, or take the reaction back."""
    message = existing(state.writable(params.get("chat_id")), params.get("message_id"), "message to react")
    message.reactions[state.bot.id] = checked_reactions(params.get("reaction", []), message.chat)
    state.changed.ring()
    return True


def pinned_target(state: State, params: Json, what: str) -> Message:
    """Return the message that is to be pinned or unpinned, or refuse."""
    chat = state.writable(params.get("chat_id"))
    message = existing(chat, params.get("message_id"), what)
    may(chat, "can_pin_messages", bad("not enough rights to manage pinned messages in the chat"))
    return message


def pin(state: State, params: Json) -> bool:
    """Pin a message, which Telegram writes into the chat."""
    message = pinned_target(state, params, "message to pin")
    message.chat.pinned.append(message.message_id)
    content = {"pinned_message": message_shape(message, nested=True)}
    state.post(message.chat, state.bot, content, thread=message.thread)
    return True


def unpin(state: State, params: Json) -> bool:
    """Unpin a message."""
    message = pinned_target(state, params, "message to unpin")
    if message.message_id in message.chat.pinned:
        message.chat.pinned.remove(message.message_id)
    state.changed.ring()
    return True


def send_chat_action(state: State, params: Json) -> bool:
    """Show that the bot is doing something."""
    place_for(state, params)
    if params.get("action") not in ACTIONS:
        raise bad("wrong parameter action in request")
    state.actions.append(params)
    return True
