"""Go on with a journey that was left."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.turning import Resume
from storage import runs


def resume(connection: sqlite3.Connection, outcome: Resume, scene: Scene) -> list[Reply]:
    """Let the run be the one that the contact is in."""
    runs.resume(connection, scene.contact.id, outcome.run, scene.now)
    return []
