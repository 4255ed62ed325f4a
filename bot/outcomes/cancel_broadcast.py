"""Cancel a broadcast that was not sent."""

import sqlite3

from bot.outcomes import broadcast
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.news import CancelBroadcast
from dialogs.text import text
from storage import broadcasts


def cancel_broadcast(connection: sqlite3.Connection, outcome: CancelBroadcast, _room: Room) -> list[Reply]:
    """Send it to nobody, and say so."""
    draft = broadcasts.of_number(connection, outcome.number)
    if draft is None or not broadcasts.move(connection, draft.id, "draft", "cancelled"):
        return []
    return [RestateAtDesk(broadcast.record(draft.number), (text("desk-broadcast-cancelled"),))]
