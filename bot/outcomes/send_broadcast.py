"""Send a broadcast."""

import sqlite3

from bot.outcomes import broadcast
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.news import SendBroadcast
from dialogs.text import text
from storage import broadcasts


def send_broadcast(connection: sqlite3.Connection, outcome: SendBroadcast, room: Room) -> list[Reply]:
    """Note each recipient, once; where they are not as many as were shown, show it anew instead."""
    draft = broadcasts.of_number(connection, outcome.number)
    if draft is None or draft.state != "draft":
        return []
    readers = broadcasts.readers(connection, draft)
    if len(readers) != outcome.shown or not readers:
        parts, buttons = broadcast.preview(connection, draft, room)
        return [RestateAtDesk(broadcast.record(draft.number), parts, buttons)]
    broadcasts.start(connection, draft.id, (reader.contact for reader in readers))
    begun = broadcasts.progress(connection, draft.id)
    parts, buttons = broadcast.progress(begun, text("desk-broadcast-state"), draft.number)
    return [RestateAtDesk(broadcast.record(draft.number), parts, buttons)]
