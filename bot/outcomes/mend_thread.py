"""Write a lost thread anew."""

import sqlite3

from bot.outcomes.opening import head
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToDesk
from dialogs.outcomes import MendThread
from dialogs.text import Quote, text
from storage import messages, threads, tickets

REMEMBERED = 10


def mend_thread(connection: sqlite3.Connection, _outcome: MendThread, scene: Scene) -> list[Reply]:
    """Return a new thread with the card and a short history, before what could not be sent."""
    ticket = tickets.newest(connection, scene.contact.id)
    if ticket is None or not threads.of_contact(connection, scene.contact.id).lost:
        return []
    threads.mend(connection, scene.contact.id)
    said = messages.latest(connection, scene.contact.id, REMEMBERED)
    history = Quote("\n".join(f"{_who(line, scene)}: {line.text or line.kind}" for line in said))
    shown = [ToDesk((text("desk-history"), history), Priority.FIRST)] if said else []
    return [*head(ticket, scene), *shown]


def _who(line: messages.Message, scene: Scene) -> str:
    return scene.contact.first_name if line.author == "contact" else "👤"
