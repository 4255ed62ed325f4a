"""Count what was wished for and not found."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.missing import CountMissed
from storage import missed


def count_missed(connection: sqlite3.Connection, outcome: CountMissed, scene: Scene) -> list[Reply]:
    """Count it in this month of the municipality's, and say nothing."""
    missed.count(connection, outcome.kind, outcome.wished, outcome.band, f"{scene.today:%Y-%m}")
    return []
