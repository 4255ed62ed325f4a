"""Let one more coordinator into a conversation."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToContact, ToDesk
from dialogs.outcomes.desk import Join
from dialogs.text import text
from storage import tickets


def join(connection: sqlite3.Connection, outcome: Join, scene: Scene) -> list[Reply]:
    """Tell both sides that one more is there."""
    ticket = tickets.live(connection, scene.contact.id)
    if ticket is None:
        return []
    tickets.join(connection, ticket.id, outcome.by.id, outcome.by.name)
    here = text("human-joined", by=outcome.by.name, municipality=scene.municipality.name)
    joined = text("desk-joined", by=outcome.by.name, name=scene.contact.first_name)
    return [ToContact((here,), priority=Priority.HUMAN), ToDesk((joined,))]
