"""Remove a canned reply of the coordinators' own."""

import sqlite3

from bot.outcomes import own_reply
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.canned import RemoveReply
from dialogs.text import text
from storage import canned, outbox


def remove_reply(connection: sqlite3.Connection, outcome: RemoveReply, _room: Room) -> list[Reply]:
    """Delete the reply, and say so where it was told of."""
    settled = outbox.settle_question(connection, own_reply.record(outcome.number))
    if settled is None:
        return []
    reply = canned.get(connection, outcome.key)
    if reply is None:
        return [RestateAtDesk(settled, (text("desk-reply-removed.before"),))]
    canned.remove(connection, outcome.key)
    return [RestateAtDesk(settled, (text("desk-reply-removed", title=reply.title),))]
