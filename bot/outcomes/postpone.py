"""Let a check-in wait for a better moment."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import Postpone
from storage import participants


def postpone(connection: sqlite3.Connection, outcome: Postpone, _scene: Scene) -> list[Reply]:
    """Let it ring again then."""
    participants.postpone(connection, outcome.check_in, outcome.until)
    return []
