"""Note a family without Telegram."""

import sqlite3

from bot.outcomes.find import folded
from bot.outcomes.open_for import open_for
from bot.outcomes.scene import Room
from bot.replies import About, Reply, ToDesk
from dialogs.outcomes.desk import NoteFamily, OpenFor
from dialogs.text import text
from storage import contacts
from storage.contacts import Contact

OTHERWISE = "nb"
BEGINNING = 3  # letters that are enough of a language's name


def note_family(connection: sqlite3.Connection, outcome: NoteFamily, room: Room) -> list[Reply]:
    """Keep a family that is called, unless it is kept already, and open its thread.

    A language that is not spoken here is told of in the thread, where it stays for whoever calls.
    """
    language = _spoken(outcome.language, room)
    noted = _noted(connection, outcome) or contacts.note_without_chat(
        connection, outcome.name, language or OTHERWISE, outcome.phone, room.now
    )
    replies = open_for(connection, OpenFor(outcome.by), room.around(noted))
    if outcome.language and language is None:
        spoken = ", ".join(sorted(room.languages.values()))
        replies.append(ToDesk((text("desk-new-language", said=outcome.language, spoken=spoken),)))
    return [About(noted.id, reply) for reply in replies]


def _noted(connection: sqlite3.Connection, outcome: NoteFamily) -> Contact | None:
    """Return the family that was noted before by this name and number."""
    wanted = folded(outcome.name), _digits(outcome.phone)
    families = contacts.without_chat(connection)
    return next((one for one in families if (folded(one.first_name), _digits(one.phone or "")) == wanted), None)


def _digits(phone: str) -> str:
    return "".join(filter(str.isdecimal, phone))


def _spoken(said: str, room: Room) -> str | None:
    """Return the code of a language that is spoken, by its code, its name or the beginning of that."""
    wanted = folded(said)
    if wanted in room.languages:
        return wanted
    begun = [code for code, name in room.languages.items() if name.startswith(wanted)]
    return begun[0] if len(wanted) >= BEGINNING and begun else None
