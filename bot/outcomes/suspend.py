"""Leave a journey for something else."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.turning import Suspend
from storage import runs


def suspend(connection: sqlite3.Connection, _outcome: Suspend, scene: Scene) -> list[Reply]:
    """Keep the answers of the run that the contact is in, in place of those of one that was left before."""
    runs.suspend(connection, scene.contact.id, scene.now)
    return []
