"""Leave out a check-in whose time is over."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import SkipCheckIn
from storage import participants


def skip_check_in(connection: sqlite3.Connection, outcome: SkipCheckIn, _scene: Scene) -> list[Reply]:
    """Mark the check-in as left out."""
    participants.skip(connection, outcome.check_in)
    return []
