"""Let the question after an introduction wait for a better moment."""

import sqlite3

from bot.outcomes import moments
from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import PutOff
from storage import introductions


def put_off(connection: sqlite3.Connection, outcome: PutOff, scene: Scene) -> list[Reply]:
    """Let it be asked on the next ordinary day."""
    introductions.plan(connection, outcome.introduction, moments.in_days(1, scene), not_yet=False)
    return []
