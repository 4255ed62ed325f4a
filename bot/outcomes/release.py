"""Free a conversation that nobody is in any more."""

import sqlite3

from bot.outcomes import awaiting, listing
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes.desk import Release
from dialogs.text import Lines, text
from storage import tickets


def release(connection: sqlite3.Connection, outcome: Release, scene: Scene) -> list[Reply]:
    """Let the contact wait for a human again; tell its thread and everybody at the desk."""
    awaiting.wait(connection, scene)
    left = text("desk-released", by=outcome.by.name)
    entry = listing.entry(scene.contact, tickets.newest(connection, scene.contact.id))
    return [ToDesk((left,)), ToDesk((Lines((left, entry)),), in_general=True)]
