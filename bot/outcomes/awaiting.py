"""A human is awaited: the contact hears of who reads when."""

import sqlite3

from bot.outcomes.scene import Scene
from dialogs import describing
from dialogs.text import Text
from storage import contacts


def reads(connection: sqlite3.Connection, scene: Scene) -> Text:
    """Say who reads and when, and remember it where nobody reads now."""
    if scene.municipality.office.closed_since(scene.local):
        contacts.tell_away(connection, scene.contact.id, scene.now)
    return describing.reads(scene.municipality, scene.local)


def away(connection: sqlite3.Connection, scene: Scene) -> tuple[Text, ...]:
    """Say when somebody reads next, where nobody does and the contact has not been told since it became so."""
    closed = scene.municipality.office.closed_since(scene.local)
    told = scene.contact.away_told_at
    return (reads(connection, scene),) if closed and not (told and told >= closed) else ()
