"""Keep what a coordinator writes about a family that has no Telegram to read it in."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes.conversation import KeepNote
from dialogs.text import text
from storage import messages, tickets


def keep_note(connection: sqlite3.Connection, _outcome: KeepNote, scene: Scene) -> list[Reply]:
    """Say, the first time, that it is a note, which the turn has kept (lesson 13); the family waits no longer."""
    tickets.answer(connection, scene.contact.id)
    if scene.line is None or not messages.is_first(connection, scene.line):
        return []
    told = text("desk-note-only", name=scene.contact.first_name, phone=scene.contact.phone or "")
    return [ToDesk((told,))]
