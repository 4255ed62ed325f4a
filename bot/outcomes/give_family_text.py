"""Give a text that tells a family of the helpline, in the family's language."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.helping import GiveFamilyText
from dialogs.text import Own, text
from storage import facts


def give_family_text(connection: sqlite3.Connection, outcome: GiveFamilyText, scene: Scene) -> list[Reply]:
    """Say how to pass the text on, and then the text as a message of its own; it names no child and no sender."""
    municipality = scene.municipality
    written = text(
        "family-text",
        municipality=municipality.name,
        coordinator=municipality.coordinator.name,
        phone=municipality.coordinator.phone,
    )
    lines = [scene.words.plain(outcome.language, written)]
    if bot := facts.recall(connection, facts.USERNAME):
        lines.append(f"https://t.me/{bot}")  # beside the text, since an isolated address would not be one to Telegram
    passed_on = tuple(Own({scene.contact.language: line}) for line in lines)
    return [ToContact((text("family-text-forward"),)), ToContact(passed_on)]
