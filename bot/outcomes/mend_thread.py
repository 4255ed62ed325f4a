"""Write a lost thread anew."""

import sqlite3

from bot.outcomes import naming
from bot.outcomes.opening import card_of, head
from bot.outcomes.scene import Scene
from bot.replies import OpenThread, Priority, Reply, ToDesk
from dialogs.outcomes.desk import MendThread
from dialogs.text import text
from storage import outbox, threads, tickets


def mend_thread(connection: sqlite3.Connection, _outcome: MendThread, scene: Scene) -> list[Reply]:
    """Return a new thread with the card, which holds a short history, before what could not be sent."""
    ticket = tickets.newest(connection, scene.contact.id)
    if not threads.of_contact(connection, scene.contact.id).lost:
        return []
    threads.mend(connection, scene.contact.id)
    if ticket is None:
        return [OpenThread(naming.name(None, scene))]
    outbox.withdraw_record(connection, card_of(ticket), scene.now)
    return [*head(connection, ticket, scene), ToDesk((text("desk-mended"),), Priority.HEAD)]
