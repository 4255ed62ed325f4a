"""Welcome a contact, once."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.saying import Greet
from dialogs.text import text
from storage import contacts


def greet(connection: sqlite3.Connection, outcome: Greet, scene: Scene) -> list[Reply]:
    """Remember the welcome, and say what this is, who is behind it and who reads."""
    contacts.mark_welcomed(connection, scene.contact.id, scene.now)
    municipality = scene.municipality
    welcome = text(
        "welcome",
        name=scene.contact.first_name,
        municipality=municipality.name,
        coordinator=municipality.coordinator.name,
    )
    invented = (text("welcome-sample"),) if municipality.is_sample else ()
    return [ToContact((welcome, *invented), menu.menu() if outcome.with_menu else menu.start())]
