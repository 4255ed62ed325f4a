"""Admit that nothing fits."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.helping import NothingFits
from dialogs.text import text


def nothing_fits(_connection: sqlite3.Connection, outcome: NothingFits, scene: Scene) -> list[Reply]:
    """Say that the overview has nothing for this age, and offer the human who may know more."""
    words = text("nothing-fits", age=outcome.age, coordinator=scene.municipality.coordinator.name)
    return [ToContact((words,), menu.human())]
