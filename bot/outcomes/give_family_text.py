"""Give a text that tells a family of the helpline, in the family's language."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes import GiveFamilyText
from dialogs.text import Own, text


def give_family_text(_connection: sqlite3.Connection, outcome: GiveFamilyText, scene: Scene) -> list[Reply]:
    """Say how to pass the text on, and then the text as a message of its own; it names no child and no sender."""
    municipality = scene.municipality
    written = text(
        "family-text",
        municipality=municipality.name,
        coordinator=municipality.coordinator.name,
        phone=municipality.coordinator.phone,
    )
    passed_on = Own({scene.contact.language: scene.words.plain(outcome.language, written)})
    return [ToContact((text("family-text-forward"),)), ToContact((passed_on,))]
