"""Remember for whom a contact writes."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.whom import KnowWhom, WhomKnown
from dialogs.text import text
from storage import contacts


def know_whom(connection: sqlite3.Connection, outcome: KnowWhom, scene: Scene) -> list[Reply]:
    """Keep it, so that it is not asked again, and say nothing."""
    contacts.know_whom(connection, scene.contact.id, outcome.who, outcome.born)
    return []


def whom_known(_connection: sqlite3.Connection, _outcome: WhomKnown, _scene: Scene) -> list[Reply]:
    """Say that it is remembered."""
    return [ToContact((text("who-remembered"),), menu.menu())]
