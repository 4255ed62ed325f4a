"""Bring a conversation to the desk: the ticket, its thread, the card on top, and what was said before."""

import sqlite3
from datetime import timedelta

from bot.outcomes.scene import Scene
from bot.replies import LineToDesk, OpenThread, Priority, Reply, ToDesk
from dialogs.events import Line
from dialogs.text import Text, text
from storage import messages, tickets
from storage.tickets import Matter, Ticket

SAID_BEFORE = timedelta(days=1)


def bring_to_desk(
    connection: sqlite3.Connection, scene: Scene, matter: Matter, *, with_words: bool = True
) -> list[Reply]:
    """Open a ticket, or widen the live one, and return what the desk is shown of it.

    What the contact has said in the last day goes along, unless less than that was agreed to.
    """
    contact = scene.contact.id
    live = tickets.live(connection, contact)
    if live:
        widened = tickets.widen(connection, live.id, matter)
        again = widened.matter == live.matter and not matter.pressing
        shown = text("desk-again", name=scene.contact.first_name) if again else card(widened, scene)
        return [ToDesk((shown,), _urgency(matter))]
    ticket = tickets.open_(connection, contact, matter, scene.now)
    said = messages.adopt(connection, contact, ticket.id, scene.now - SAID_BEFORE) if with_words else []
    return [*head(ticket, scene), *(LineToDesk(_line(message), message.id) for message in said)]


def head(ticket: Ticket, scene: Scene) -> list[Reply]:
    """Return the thread to open and the card that stands on top of it."""
    return [open_thread(ticket, scene), ToDesk((card(ticket, scene),), Priority.FIRST)]


def open_thread(ticket: Ticket, scene: Scene) -> OpenThread:
    """Name the thread so that it tells at a glance who it is and what about."""
    return OpenThread((scene.contact.first_name, _language(scene), _about(ticket)))


def card(ticket: Ticket, scene: Scene) -> Text:
    """Say at a glance who the contact is and what the ticket is about."""
    return text(
        "desk-card.pressing" if ticket.matter.pressing else "desk-card",
        name=scene.contact.first_name,
        language=_language(scene),
        about=_about(ticket),
        wish=_wish(ticket.matter, scene),
    )


def _wish(matter: Matter, scene: Scene) -> Text:
    activity = scene.municipality.catalogue.activity(matter.activity) if matter.activity else None
    if activity is None:
        return text("desk-card.no-wish")
    person = activity.contact
    return text("desk-card.wish", name=activity.name, age=matter.age or 0, contact=person.name, phone=person.phone)


def _language(scene: Scene) -> Text:
    return text(f"desk-language-{scene.contact.language}")


def _about(ticket: Ticket) -> Text:
    return text(f"desk-about-{ticket.matter.about}")


def _urgency(matter: Matter) -> Priority:
    return Priority.FIRST if matter.pressing else Priority.ANSWER


def _line(message: messages.Message) -> Line:
    return Line(message.kind, message.text, message.chat_id or 0, message.message_id or 0, album_id=message.album_id)
