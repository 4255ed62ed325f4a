"""People react to messages."""

from playground.accounts import User
from playground.chats import Group
from playground.messages import Message
from playground.reactions import checked_reactions
from playground.state import State


def reacted(state: State, user: User, message: Message, emoji: str | None) -> None:
    """Put a reaction under a message or take it back, of which the bot hears unless it is a plain member."""
    old = message.reactions.get(user.id, [])
    kinds = [{"type": "emoji", "emoji": emoji}] if emoji else []
    new = message.reactions[user.id] = checked_reactions(kinds, message.chat)
    about = {"chat": message.chat.shape, "message_id": message.message_id, "date": state.date, "user": user.shape}
    if not isinstance(message.chat, Group) or message.chat.bot_status == "administrator":
        state.tell("message_reaction", about | {"old_reaction": old, "new_reaction": new})
