"""Draft a broadcast."""

import sqlite3

from bot.outcomes import broadcast
from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from bot.words import DESK_LANGUAGE
from dialogs.outcomes.news import DraftBroadcast
from storage import broadcasts


def draft_broadcast(connection: sqlite3.Connection, outcome: DraftBroadcast, room: Room) -> list[Reply]:
    """Keep the draft, and show what would be sent to how many."""
    kept = broadcasts.draft(connection, outcome.number, DESK_LANGUAGE, outcome.text, room.now)
    parts, buttons = broadcast.preview(connection, kept, room)
    return [ToDesk(parts, buttons=buttons, record=broadcast.record(kept.number))]
