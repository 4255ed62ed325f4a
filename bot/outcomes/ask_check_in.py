"""Remember that a family is asked how it goes."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import AskCheckIn
from storage import participants


def ask_check_in(connection: sqlite3.Connection, outcome: AskCheckIn, scene: Scene) -> list[Reply]:
    """Mark the check-in as asked, and plan what follows anew, as the municipality may have changed its plan."""
    child = participants.mark_asked(connection, outcome.check_in, scene.now, outcome.look_at)
    move_participant.plan_anew(connection, child, scene)
    return []
