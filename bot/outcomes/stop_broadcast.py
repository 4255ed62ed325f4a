"""Stop a broadcast in the middle."""

import sqlite3

from bot.outcomes import broadcast
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.news import StopBroadcast
from dialogs.text import text
from storage import broadcasts


def stop_broadcast(connection: sqlite3.Connection, outcome: StopBroadcast, room: Room) -> list[Reply]:
    """Keep back whatever has not left, and say how many have got it."""
    sending = broadcasts.of_number(connection, outcome.number)
    if sending is None or not broadcasts.move(connection, sending.id, "sending", "stopped"):
        return []
    broadcasts.drop_waiting(connection, sending.id, room.now)
    reached = broadcasts.progress(connection, sending.id)
    parts, buttons = broadcast.progress(reached, text("desk-broadcast-state.stopped"))
    return [RestateAtDesk(broadcast.record(sending.number), parts, buttons)]
