"""End a journey."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.saying import EndRun
from storage import runs


def end_run(connection: sqlite3.Connection, _outcome: EndRun, scene: Scene) -> list[Reply]:
    """End the run that the contact is in; its answers die with it."""
    runs.end(connection, scene.contact.id, scene.now)
    return []
