"""A child has been at its activity."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.first_year import HasBeen
from dialogs.text import text
from storage import introductions


def has_been(connection: sqlite3.Connection, outcome: HasBeen, scene: Scene) -> list[Reply]:
    """Ask no more."""
    introductions.end(connection, outcome.introduction)
    return [ToContact((text("introduction-been", coordinator=scene.municipality.coordinator.name),))]
