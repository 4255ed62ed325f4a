"""Changes of who belongs to a chat, and how the bot is told."""

from playground.accounts import User
from playground.chats import Chat, Group, PrivateChat
from playground.rendering import bot_member_shape, plain_member_shape
from playground.shapes import Json
from playground.state import State


def blocked(state: State, chat: PrivateChat, *, is_so: bool) -> None:
    """Let a person block the bot, or lift the block."""
    old = bot_member_shape(chat, state.bot)
    chat.blocked = is_so
    state.tell("my_chat_member", change(state, chat, chat.user, old, bot_member_shape(chat, state.bot)))


def bot_becomes(state: State, group: Group, status: str, rights: set[str]) -> None:
    """Give the bot another standing in a group."""
    old = bot_member_shape(group, state.bot)
    group.bot_status, group.bot_rights = status, rights
    state.tell("my_chat_member", change(state, group, group.owner, old, bot_member_shape(group, state.bot)))


def member_becomes(state: State, group: Group, user: User, old: str, new: str) -> None:
    """Tell the bot, as an administrator, that somebody joined or left."""
    if group.bot_status == "administrator":
        shapes = plain_member_shape(user, old), plain_member_shape(user, new)
        state.tell("chat_member", change(state, group, user, *shapes))


def change(state: State, chat: Chat, by: User, old: Json, new: Json) -> Json:
    """Return a change as Telegram writes it."""
    about = {"chat": chat.shape, "from": by.shape, "date": state.date}
    return about | {"old_chat_member": old, "new_chat_member": new}
