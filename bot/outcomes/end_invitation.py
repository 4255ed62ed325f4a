"""End a link that a coach has made."""

import sqlite3

from bot.outcomes import inviting
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.first_year import EndInvitation
from dialogs.text import text
from storage import invitations


def end_invitation(connection: sqlite3.Connection, outcome: EndInvitation, room: Room) -> list[Reply]:
    """Let nobody in through it any more, and say so where it was told of."""
    activity = invitations.end(connection, outcome.token, room.now)
    if activity is None:
        return []
    found = room.municipality.catalogue.activity(activity)
    ended = text("desk-invitation.ended", activity=found.name if found else activity)
    return [RestateAtDesk(inviting.record(outcome.token), (ended,))]
