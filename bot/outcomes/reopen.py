"""Let a conversation that was closed a moment ago wait for a human again."""

import sqlite3

from bot.outcomes import naming
from bot.outcomes.scene import Scene
from bot.replies import OpenThread, Reply, ToDesk
from dialogs.outcomes.desk import Reopen
from dialogs.text import text
from storage import messages, tickets


def reopen(connection: sqlite3.Connection, _outcome: Reopen, scene: Scene) -> list[Reply]:
    """Open the same thread again; what was said now belongs to it."""
    ticket = tickets.newest(connection, scene.contact.id)
    if ticket is None or ticket.state != "closed":
        return []
    tickets.reopen(connection, ticket.id)
    if scene.line is not None:
        messages.give(connection, scene.line, ticket.id)
    again = text("desk-reopened", name=scene.contact.first_name)
    return [OpenThread(naming.name(tickets.live(connection, scene.contact.id), scene)), ToDesk((again,))]
