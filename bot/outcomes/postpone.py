"""Let a check-in wait for a better moment."""

import sqlite3
from datetime import timedelta

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes import Postpone
from storage import participants

A_DAY = timedelta(days=1)


def postpone(connection: sqlite3.Connection, outcome: Postpone, scene: Scene) -> list[Reply]:
    """Let it ring again at the same hour tomorrow."""
    participants.postpone(connection, outcome.check_in, scene.now + A_DAY)
    return []
