"""Admit that nothing is free."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.lending import NothingFree
from dialogs.text import text


def nothing_free(_connection: sqlite3.Connection, _outcome: NothingFree, scene: Scene) -> list[Reply]:
    """Say so, and offer the human who may know more."""
    return [ToContact((text("borrow-nothing", coordinator=scene.municipality.coordinator.name),), menu.human())]
