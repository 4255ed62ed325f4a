"""Give a conversation to a coordinator."""

import sqlite3

from bot.outcomes import naming
from bot.outcomes.scene import Scene
from bot.replies import OpenThread, Priority, Reply, ToContact, ToDesk
from dialogs.outcomes.desk import Take
from dialogs.text import text
from storage import runs, tickets


def take(connection: sqlite3.Connection, outcome: Take, scene: Scene) -> list[Reply]:
    """Silence the bot, and tell both sides who is there."""
    ticket = tickets.live(connection, scene.contact.id) or tickets.newest(connection, scene.contact.id)
    if ticket is None:
        return []
    opened = [OpenThread(naming.name(ticket, scene))] if ticket.state == "closed" else []
    by = outcome.by
    tickets.take(connection, ticket.id, by.id, by.name, scene.now)
    if scene.contact.chat_id is None:  # what waits for its call goes on waiting
        return [*opened, ToDesk((text("desk-taken.called", by=by.name, name=scene.contact.first_name),))]
    runs.end(connection, scene.contact.id, scene.now)
    here = text("human-here", by=by.name, municipality=scene.municipality.name)
    taken = text("desk-taken", by=by.name, name=scene.contact.first_name)
    how = (text("human-here.norwegian", by=by.name),) if outcome.foreign == "norwegian" else ()
    return [*opened, ToContact((here, *how), priority=Priority.HUMAN), ToDesk((taken,))]
