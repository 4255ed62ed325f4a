"""A canned reply of the coordinators' own, as the desk is told of it."""

from bot.outcomes import moving
from bot.outcomes.scene import Room
from bot.replies import ToDesk
from bot.words import DESK_LANGUAGE
from dialogs.own_replies import KIND
from dialogs.text import Text, text
from storage.canned import OwnReply


def shown(number: int, reply: OwnReply, kept: Text, room: Room) -> ToDesk:
    """Say what was kept and in which languages it is missing, over a button that removes it."""
    there = tuple(language(each) for each in room.words.languages if each in reply.texts)
    missing = tuple(each for each in room.words.whole_languages if each not in reply.texts)
    if missing:
        names = tuple(language(each) for each in missing)
        told = text("desk-reply-only", languages=there, missing=names, code=missing[-1], title=reply.title)
    else:
        told = text("desk-reply-only.all")
    buttons = moving.rows(KIND, number, ((reply.key, text("desk-reply-remove")),))
    return ToDesk((kept, told), buttons=buttons, record=record(number))


def find_language(wanted: str, room: Room) -> str | None:
    """Find a language by its code, or by its name at the desk."""
    names = {room.words.plain(DESK_LANGUAGE, language(each)): each for each in room.words.languages}
    spoken = wanted.casefold()
    return spoken if spoken in room.words.languages else names.get(spoken)


def unknown_language(wanted: str, room: Room) -> ToDesk:
    """Say which languages there are."""
    known = tuple(language(each) for each in room.words.languages)
    codes = ", ".join(room.words.languages)
    return ToDesk((text("desk-reply-language", wanted=wanted, languages=known, codes=codes),))


def record(number: int) -> str:
    """Name what tells of a reply."""
    return f"{KIND} {number}"


def language(code: str) -> Text:
    """Name a language as the desk does."""
    return text(f"desk-language-{code}")
