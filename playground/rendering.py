"""Messages and memberships as Telegram writes them."""

from playground.accounts import User
from playground.chats import RIGHTS, Chat, Group, PrivateChat, Thread
from playground.messages import Message
from playground.shapes import Json

OTHER_RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_manage_video_chats",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def message_shape(message: Message, *, nested: bool = False) -> Json:
    """Return a message as Telegram writes it; a nested one carries no further message."""
    shape: Json = {"message_id": message.message_id, "from": message.sender.shape, "date": message.date}
    shape["chat"] = message.chat.shape
    if message.sender_chat:
        shape["sender_chat"] = message.sender_chat.shape
    if message.edit_date:
        shape["edit_date"] = message.edit_date
    if message.thread:
        shape |= {"message_thread_id": message.thread.thread_id, "is_topic_message": True}
    if message.keyboard and "inline_keyboard" in message.keyboard:
        shape["reply_markup"] = message.keyboard
    replied = None if nested else replied_to(message)
    return shape | ({"reply_to_message": message_shape(replied, nested=True)} if replied else {}) | message.content


def replied_to(message: Message) -> Message | None:
    """Return what a message replies to: in a group's thread, without a real reply, the thread's creation."""
    if message.reply_to and not message.reply_to.deleted:
        return message.reply_to
    creation = creation_of(message.thread) if message.thread else None
    return None if creation is message else creation


def creation_of(thread: Thread) -> Message | None:
    """Return the message that tells of a thread, which the messages in a private chat's thread do not reply to."""
    return thread.chat.messages.get(thread.thread_id) if isinstance(thread.chat, Group) else None


def bot_member_shape(chat: Chat, bot: User) -> Json:
    """Return how the bot belongs to a chat."""
    if isinstance(chat, Group):
        return group_bot_shape(chat, bot)
    blocked = isinstance(chat, PrivateChat) and chat.blocked
    return {"user": bot.shape, "status": "kicked", "until_date": 0} if blocked else plain_member_shape(bot)


def group_bot_shape(group: Group, bot: User) -> Json:
    """Return how the bot belongs to a group."""
    if group.bot_status == "administrator":
        return administrator_shape(bot, group.bot_rights)
    kicked = {"until_date": 0} if group.bot_status == "kicked" else {}
    return {"user": bot.shape, "status": group.bot_status} | kicked


def administrator_shape(user: User, rights: set[str]) -> Json:
    """Return an administrator with these rights."""
    may = {name: name in rights for name in RIGHTS} | {name: name == "can_manage_chat" for name in OTHER_RIGHTS}
    return {"user": user.shape, "status": "administrator", "is_anonymous": False} | may


def plain_member_shape(user: User, status: str = "member") -> Json:
    """Return a member without rights."""
    return {"user": user.shape, "status": status}


def owner_shape(user: User) -> Json:
    """Return whoever made the group."""
    return {"user": user.shape, "status": "creator", "is_anonymous": False}
