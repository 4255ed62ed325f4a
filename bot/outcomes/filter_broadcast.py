"""Choose who gets a broadcast."""

import sqlite3

from bot.outcomes import broadcast
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.news import choices
from dialogs.outcomes.news import FilterBroadcast
from storage import broadcasts


def filter_broadcast(connection: sqlite3.Connection, outcome: FilterBroadcast, room: Room) -> list[Reply]:
    """Leave a language, a band of ages or a place out, or let it in again, and count anew."""
    draft = broadcasts.of_number(connection, outcome.number)
    if (
        draft is None
        or draft.state != "draft"
        or outcome.what not in (*choices(room.municipality), *room.words.languages)
    ):
        return []
    parts, buttons = broadcast.preview(connection, broadcasts.toggle(connection, draft, outcome.what), room)
    return [RestateAtDesk(broadcast.record(draft.number), parts, buttons)]
