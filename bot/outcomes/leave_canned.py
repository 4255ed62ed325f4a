"""Say none of the canned replies that were offered."""

import sqlite3

from bot.outcomes import canned
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.canned import LeaveCanned
from dialogs.text import text
from storage import outbox


def leave_canned(connection: sqlite3.Connection, outcome: LeaveCanned, scene: Scene) -> list[Reply]:
    """Take the buttons away."""
    settled = outbox.settle_question(connection, canned.record(outcome.offer, scene))
    return [RestateAtDesk(settled, (text("desk-say-left"),))] if settled else []
