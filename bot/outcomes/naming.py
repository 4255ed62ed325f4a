"""How a contact's thread is named: state, first name, language and what about, at a glance."""

import sqlite3

from bot.outcomes import listing
from bot.outcomes.scene import Scene
from bot.replies import NameThread
from dialogs.text import Text, text
from storage import tickets
from storage.tickets import Ticket


def name_thread(connection: sqlite3.Connection, scene: Scene) -> NameThread:
    """Return the name that the contact's thread has now; one that it has already is not sent again."""
    return NameThread(name(tickets.newest(connection, scene.contact.id), scene))


def name(ticket: Ticket | None, scene: Scene) -> Text:
    """Return the name of a contact's thread, whose newest ticket is given."""
    contact = scene.contact
    return text(
        "desk-thread" if ticket else "desk-thread.no-ticket",
        state=text(f"desk-state.{listing.state(contact, ticket)}"),
        name=contact.first_name,
        language=text(f"desk-language-{contact.language}"),
        about=text(f"desk-about-{ticket.matter.about}") if ticket else "",
    )
