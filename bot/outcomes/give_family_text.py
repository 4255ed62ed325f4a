"""Give a text that tells a family of the helpline, in the family's language."""

import sqlite3

from bot.outcomes import inviting
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.helping import GiveFamilyText
from dialogs.text import Own, text
from storage import facts, invitations


def give_family_text(connection: sqlite3.Connection, outcome: GiveFamilyText, scene: Scene) -> list[Reply]:
    """Say how to pass the text on, and then the text as a message of its own; it names no child and no sender.

    Whoever has made an invitation passes that on, so that the family begins with the activity.
    """
    municipality = scene.municipality
    written = text(
        "family-text",
        municipality=municipality.name,
        coordinator=municipality.coordinator.name,
        phone=municipality.coordinator.phone,
    )
    lines = [scene.words.plain(outcome.language, written)]
    if bot := facts.recall(connection, facts.USERNAME):
        token = invitations.newest_of(connection, scene.contact.id, scene.now)
        way = inviting.link(bot, token) if token else f"https://t.me/{bot}"
        lines.append(way)  # beside the text, since an isolated address would not be one to Telegram
    passed_on = tuple(Own({scene.contact.language: line}) for line in lines)
    return [ToContact((text("family-text-forward"),)), ToContact(passed_on)]
