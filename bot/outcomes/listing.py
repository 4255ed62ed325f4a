"""A contact in a line, as every list at the desk shows it: state, a link to the thread, language, what about."""

import sqlite3

from bot.outcomes.scene import Room
from dialogs import describing
from dialogs.text import Link, Text, text
from storage import contacts
from storage.contacts import Contact
from storage.tickets import Ticket


def entry(contact: Contact, ticket: Ticket | None) -> Text:
    """Return the line of a contact and its newest ticket."""
    words = "desk-entry" if ticket else "desk-entry.no-ticket"
    return text(
        words,
        state=text(f"desk-state.{state(contact, ticket)}"),
        name=Link(contact.id, contact.first_name),
        language=text(f"desk-language-{contact.language}"),
        about=text(f"desk-about-{ticket.matter.about}") if ticket else "",
    )


def waiting(connection: sqlite3.Connection, ticket: Ticket, room: Room) -> Text:
    """Return the line of somebody who waits, with since when, and for whom where somebody has the conversation."""
    since = describing.moment((ticket.waiting_since or room.now).astimezone(room.zone))
    shown = entry(contacts.get(connection, ticket.contact), ticket)
    if ticket.taken_by:
        return text("desk-waits.taken", entry=shown, since=since, by=ticket.taken_by)
    return text("desk-waits", entry=shown, since=since)


def state(contact: Contact, ticket: Ticket | None) -> str:
    """Name the state that the desk sees at a glance."""
    if contact.blocked:
        return "blocked"
    if ticket is None or ticket.state == "closed":
        return "closed"
    return "pressing" if ticket.state == "open" and ticket.matter.pressing else ticket.state
