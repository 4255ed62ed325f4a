"""Asking who and what there is."""

from playground.accounts import User
from playground.chats import Chat, Group
from playground.refusals import bad
from playground.rendering import bot_member_shape, message_shape, owner_shape, plain_member_shape
from playground.shapes import Json
from playground.state import State

GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")


def get_me(state: State, _params: Json) -> Json:
    """Return the bot itself."""
    abilities = {"can_join_groups": True, "can_read_all_group_messages": False, "supports_inline_queries": False}
    topics = dict.fromkeys(("has_topics_enabled", "allows_users_to_create_topics"), state.private_topics)
    return state.bot.shape | abilities | topics


def get_chat(state: State, params: Json) -> Json:
    """Return all about a chat."""
    chat = state.chat(params.get("chat_id"))
    gifts = dict.fromkeys(GIFTS, False)
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    last = chat.message(chat.pinned[-1]) if chat.pinned else None
    group = about_group(chat) if isinstance(chat, Group) else {}
    return chat.shape | full | group | ({"pinned_message": message_shape(last, nested=True)} if last else {})


def about_group(group: Group) -> Json:
    """Return what only getChat tells of a group."""
    public = {"active_usernames": [group.username]} if group.username else {}
    linked = {"linked_chat_id": group.linked.id} if group.linked else {}
    kinds = [{"type": "emoji", "emoji": emoji} for emoji in sorted(group.reactions or ())]
    return public | linked | ({"available_reactions": kinds} if group.reactions is not None else {})


def get_chat_member(state: State, params: Json) -> Json:
    """Return how somebody belongs to a chat."""
    return member_shape(state, state.chat(params.get("chat_id")), params.get("user_id"))


def member_shape(state: State, chat: Chat, user_id: object) -> Json:
    """Return how the bot, the owner, a member or a stranger belongs to a chat."""
    if user_id == state.bot.id:
        return bot_member_shape(chat, state.bot)
    user = known_user(state, user_id)
    if isinstance(chat, Group):
        status = "member" if user.id in chat.members else "left"
        return owner_shape(user) if user is chat.owner else plain_member_shape(user, status)
    return plain_member_shape(user)


def known_user(state: State, user_id: object) -> User:
    """Return an account, or refuse."""
    user = next((user for user in state.people if user.id == user_id), None)
    if not user:
        raise bad("user not found")
    return user


def get_administrators(state: State, params: Json) -> list[Json]:
    """Return who may manage a group: its owner, and perhaps the bot."""
    chat = state.chat(params.get("chat_id"))
    if not isinstance(chat, Group):
        raise bad("there are no administrators in the private chat")
    bot = [bot_member_shape(chat, state.bot)] if chat.bot_status == "administrator" else []
    return [owner_shape(chat.owner), *bot]


def get_file(state: State, params: Json) -> Json:
    """Return where a file can be fetched."""
    file = state.files.kept.get(str(params.get("file_id")))
    if not file:
        raise bad("invalid file_id")
    return file.shape | {"file_path": file.path}
