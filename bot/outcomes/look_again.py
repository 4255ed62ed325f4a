"""Look later whether a check-in is answered."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import LookAgain
from storage import participants


def look_again(connection: sqlite3.Connection, outcome: LookAgain, _scene: Scene) -> list[Reply]:
    """Let it be looked at again then."""
    participants.look_at(connection, outcome.check_in, outcome.until)
    return []
