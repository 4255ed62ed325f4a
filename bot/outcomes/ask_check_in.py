"""Remember that a family is asked how it goes."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes import AskCheckIn
from storage import participants


def ask_check_in(connection: sqlite3.Connection, outcome: AskCheckIn, _scene: Scene) -> list[Reply]:
    """Mark the check-in as asked."""
    participants.mark_asked(connection, outcome.check_in)
    return []
