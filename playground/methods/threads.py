"""Opening, changing, closing and deleting the threads of a forum or a private chat."""

from playground import threads
from playground.chats import Chat, Group, Thread
from playground.places import may
from playground.refusals import bad
from playground.shapes import Json
from playground.state import State


def forum(state: State, params: Json, what: str, right: str = "can_manage_topics") -> Chat:
    """Return the forum, or the private chat, in which the bot may manage threads, or refuse."""
    chat = state.writable(params.get("chat_id"))
    if not state.has_threads(chat):
        raise bad("the chat is not a forum")
    may(chat, right, bad(f"not enough rights to {what}"))
    return chat


def thread_in(state: State, params: Json, what: str, right: str = "can_manage_topics") -> Thread:
    """Return the thread that the bot wants to change, or refuse."""
    chat = forum(state, params, what, right)
    thread = chat.threads.get(params.get("message_thread_id", 0))
    if not thread:
        raise bad("TOPIC_ID_INVALID")
    if thread.deleted:
        raise bad("TOPIC_DELETED")
    return thread


def create(state: State, params: Json) -> Json:
    """Open a thread."""
    chat = forum(state, params, "create a topic")
    icon = threads.checked_icon(params.get("icon_custom_emoji_id"))
    colour = threads.checked_colour(params.get("icon_color"))
    return threads.opened(state, chat, state.bot, threads.checked_name(params.get("name")), colour, icon).shape


def edit(state: State, params: Json) -> bool:
    """Change name or icon of a thread."""
    thread = thread_in(state, params, "edit the topic")
    changes: Json = {}
    if params.get("name"):
        changes["name"] = threads.checked_name(params["name"])
    if "icon_custom_emoji_id" in params:
        changes["icon_custom_emoji_id"] = threads.checked_icon(params["icon_custom_emoji_id"])
    if not changes:
        return True
    if all(getattr(thread, key) == value for key, value in changes.items()):
        raise bad("TOPIC_NOT_MODIFIED")
    threads.edited(state, thread, state.bot, changes)
    return True


def close(state: State, params: Json) -> bool:
    """Close a thread."""
    return switch(state, params, closed=True)


def reopen(state: State, params: Json) -> bool:
    """Open a closed thread again."""
    return switch(state, params, closed=False)


def switch(state: State, params: Json, *, closed: bool) -> bool:
    """Close or reopen a thread of a group, or refuse where it is so already."""
    if not isinstance(forum(state, params, "close or open the topic"), Group):
        raise bad("the chat is not a supergroup forum")
    thread = thread_in(state, params, "close or open the topic")
    if thread.closed == closed:
        raise bad("TOPIC_NOT_MODIFIED")
    threads.switched(state, thread, state.bot, closed=closed)
    return True


def delete(state: State, params: Json) -> bool:
    """Delete a thread with everything in it."""
    threads.removed(state, thread_in(state, params, "delete the topic", "can_delete_messages"))
    return True


def icon_stickers(_state: State, _params: Json) -> list[Json]:
    """Return the stickers that may stand before a thread's name."""
    return threads.icon_stickers()
