"""Say in General what concerns a contact."""

import sqlite3

from bot.outcomes import listing
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes import TellEverybody
from dialogs.text import Lines
from storage import tickets


def tell_everybody(connection: sqlite3.Connection, outcome: TellEverybody, scene: Scene) -> list[Reply]:
    """Return the words with a link to the contact's thread below them."""
    entry = listing.entry(scene.contact, tickets.newest(connection, scene.contact.id))
    return [ToDesk((Lines((outcome.words, entry)),), in_general=True)]
