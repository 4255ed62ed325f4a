"""Speak another language."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.saying import ChangeLanguage
from dialogs.text import text
from storage import contacts


def change_language(connection: sqlite3.Connection, outcome: ChangeLanguage, scene: Scene) -> list[Reply]:
    """Keep the contact's choice, and go on in that language."""
    contacts.set_language(connection, scene.contact.id, outcome.language)
    return [ToContact((text("language-changed"),), menu.menu())]
