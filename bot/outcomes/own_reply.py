"""A canned reply of the coordinators' own, as the desk is told of it."""

from bot.outcomes import moving
from bot.outcomes.scene import Room
from bot.replies import ToDesk
from dialogs.own_replies import KIND
from dialogs.text import Text, text
from storage.canned import OwnReply


def shown(number: int, reply: OwnReply, kept: Text, room: Room) -> ToDesk:
    """Say what was kept and in which languages it is missing, over a button that removes it."""
    there = tuple(language(each) for each in room.words.languages if each in reply.texts)
    missing = tuple(each for each in room.words.languages if each not in reply.texts)
    if missing:
        names = tuple(language(each) for each in missing)
        told = text("desk-reply-only", languages=there, missing=names, code=missing[-1], title=reply.title)
    else:
        told = text("desk-reply-only.all")
    buttons = moving.rows(KIND, number, ((reply.key, text("desk-reply-remove")),))
    return ToDesk((kept, told), buttons=buttons, record=record(number))


def record(number: int) -> str:
    """Name what tells of a reply."""
    return f"{KIND} {number}"


def language(code: str) -> Text:
    """Name a language as the desk does."""
    return text(f"desk-language-{code}")
