"""Remember that a family was reminded of a check-in."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import RemindCheckIn
from storage import participants


def remind_check_in(connection: sqlite3.Connection, outcome: RemindCheckIn, scene: Scene) -> list[Reply]:
    """Mark it as reminded, and look once more then."""
    participants.mark_reminded(connection, outcome.check_in, scene.now, outcome.look_at)
    return []
