"""Offer to speak the language in which a contact has written."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.buttons import Button, Go, write
from dialogs.outcomes.turning import OfferLanguage
from dialogs.text import Own, text
from storage import contacts


def offer_language(connection: sqlite3.Connection, outcome: OfferLanguage, scene: Scene) -> list[Reply]:
    """Ask in that language, and remember that it was offered."""
    contacts.offer_language(connection, scene.contact.id, outcome.language)

    def said(name: str) -> Own:
        return Own({scene.contact.language: scene.words.plain(outcome.language, text(name))})

    yes = Button(said("switch-language-yes"), write(Go(f"{menu.SPEAK}{outcome.language}")))
    no = Button(said("switch-language-no"), write(Go(menu.AS_BEFORE)))
    return [ToContact((said("switch-language"),), ((yes,), (no,)))]
