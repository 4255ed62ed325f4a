"""The desk: a forum in which the bot is an administrator with its rights, or a private chat with threads."""

from collections.abc import Mapping
from typing import Any, Final

from telegram.constants import ChatType
from telegram.error import BadRequest, Forbidden, TelegramError

from bot.check.asking import Answer, Answers
from bot.check.findings import Finding, no, note, ok
from dialogs.text import Text, text

_ABSENT: Final = "add the bot to the coordinators' group, and set HELPLINE_DESK to the group's chat id"
_NOT_BEGUN: Final = (
    "let the coordinator press START in the chat with the bot, and set HELPLINE_DESK to her account's id"
)
_THREADED: Final = "in BotFather, /mybots, the bot, turn on Threaded Mode"
_TIDY: Final = "in BotFather, beside Threaded Mode, switch off that people may, since a family needs no threads"
_TOPICS: Final = "turn Topics on in the group's settings"
_NEW_ID: Final = "; that gives the group a new chat id, beginning with -100, for HELPLINE_DESK"
_PROMOTE: Final = "in the group's settings, Administrators, add the bot, and turn on Manage Topics and Delete Messages"
_PRIVATE: Final = "make it private in the group's settings, Group Type; anybody can read there what families write"
_UNLINK: Final = "unlink the channel in the channel's settings, Discussion; its readers can write here"
_OUTSIDE: Final = ("left", "kicked")
_RIGHTS: Final[Mapping[str, tuple[str, str, Text]]] = {
    "can_manage_topics": ("manage topics", "Manage Topics", text("desk-check-manage-topics")),
    "can_delete_messages": ("delete messages", "Delete Messages", text("desk-check-delete-messages")),
}


def desk(answers: Answers, chat_id: int) -> list[Finding]:
    """Check the desk, which the settings know by a chat id."""
    match answers.desk:
        case None:
            return []
        case BadRequest() | Forbidden() as error:
            return [no(f"the bot does not see the desk ({error})", _ABSENT if chat_id < 0 else _NOT_BEGUN)]
        case TelegramError() as error:
            return [no(f"desk: Telegram did not answer ({error})", "try again")]
        case chat if chat_id > 0:
            return _private(answers.me, chat)
        case group:
            return [*_group(group, chat_id), *_membership(answers.membership)]


def may_write(answers: Answers) -> bool:
    """Tell whether the bot may write to the desk."""
    member, chat = answers.membership, answers.desk
    if member is None and isinstance(chat, Mapping) and chat.get("type") == ChatType.PRIVATE:
        return True
    if member is None or isinstance(member, TelegramError) or isinstance(answers.desk, TelegramError):
        return False
    return member["status"] not in _OUTSIDE and member.get("can_send_messages", True)


def _private(me: Answer, chat: Mapping[str, Any]) -> list[Finding]:
    name = f"desk (the private chat with {chat.get('first_name', '')})"
    if isinstance(me, TelegramError) or not me.get("has_topics_enabled"):
        return [no(f"{name} has no threads", _THREADED, text("desk-check-threads"))]
    tidy = [note("people may open threads of their own", _TIDY)] if me.get("allows_users_to_create_topics") else []
    return [ok(f"{name} has threads"), *tidy]


def _group(group: Mapping[str, Any], chat_id: int) -> list[Finding]:
    name = f"desk ({group.get('title', '')})"
    moved = note(name, f"Telegram has given the group a new chat id; set HELPLINE_DESK to {group['id']}")
    return [_forum(group, name), *_open_to_all(group, name), *([moved] if group["id"] != chat_id else [])]


def _open_to_all(group: Mapping[str, Any], name: str) -> list[Finding]:
    """Find a group that others than its members can read or write in, where families' words do not belong."""
    if group.get("username"):
        return [no(f"{name} is public", _PRIVATE, text("desk-check-public"))]
    if group.get("linked_chat_id"):
        return [no(f"{name} is linked to a channel", _UNLINK, text("desk-check-linked"))]
    return []


def _forum(group: Mapping[str, Any], name: str) -> Finding:
    if group.get("is_forum"):
        return ok(f"{name} is a forum")
    todo = _TOPICS + (_NEW_ID if group["type"] == "group" else "")
    return no(f"{name} is no forum", todo, text("desk-check-forum"))


def _membership(answer: Answer | None) -> list[Finding]:
    if answer is None or isinstance(answer, TelegramError):
        return [no(f"rights at the desk: Telegram did not say ({answer})", "try again")]
    if answer["status"] in _OUTSIDE:
        return [no("the bot is no member of the desk", _ABSENT)]
    if answer["status"] != "administrator":
        return [no("the bot is no administrator of the desk", _PROMOTE, text("desk-check-administrator"))]
    return [ok("the bot is an administrator of the desk"), *(_right(answer, name) for name in _RIGHTS)]


def _right(member: Mapping[str, Any], name: str) -> Finding:
    what, switch, told = _RIGHTS[name]
    if member.get(name):
        return ok(f"the bot may {what}")
    return no(f"the bot may not {what}", f"in the group's settings, Administrators, the bot, turn on {switch}", told)
