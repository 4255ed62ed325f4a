"""Note that nothing reaches a contact."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes.saying import NoteBlocked
from dialogs.text import text
from storage import contacts, tickets


def note_blocked(connection: sqlite3.Connection, _outcome: NoteBlocked, scene: Scene) -> list[Reply]:
    """Remember it, and say so where the coordinator looks, if the conversation is a human's."""
    if contacts.get(connection, scene.contact.id).blocked:
        return []
    contacts.mark_blocked(connection, scene.contact.id, scene.now)
    ticket = tickets.live(connection, scene.contact.id)
    return [ToDesk((text("desk-blocked", name=scene.contact.first_name),))] if ticket else []
