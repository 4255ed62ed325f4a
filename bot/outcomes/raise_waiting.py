"""Tell everybody at the desk of whoever has waited too long."""

import sqlite3

from bot.outcomes import listing, ranking
from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from dialogs.outcomes.desk import RaiseWaiting
from dialogs.text import Lines, text
from storage import waits

TIMES = 2  # after which the day's list is left


def raise_waiting(connection: sqlite3.Connection, _outcome: RaiseWaiting, room: Room) -> list[Reply]:
    """Return one message of all who still wait, those first who are raised again, and plan the next time."""
    due = ranking.most_worrying_first(connection, waits.due(connection, room.now))
    again_at = room.municipality.office.after(room.local, room.municipality.desk.raise_after)
    for ticket in due:
        waits.mark_raised(connection, ticket.id, again_at if ticket.raised + 1 < TIMES else None)
    again = [listing.waiting(connection, ticket, room) for ticket in due if ticket.raised]
    new = [listing.waiting(connection, ticket, room) for ticket in due if not ticket.raised]
    headed = ((text("desk-raised.again"), again), (text("desk-raised"), new))
    parts = tuple(Lines((heading, *lines)) for heading, lines in headed if lines)
    return [ToDesk(parts, in_general=True)] if parts else []
