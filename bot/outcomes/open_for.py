"""Open a contact's thread for a coordinator."""

import sqlite3

from bot.outcomes.opening import OUTREACH, head
from bot.outcomes.scene import Scene
from bot.replies import About, Reply, ToDesk
from dialogs.outcomes.desk import OpenFor
from dialogs.text import Link, text
from storage import threads, tickets
from storage.tickets import Matter


def open_for(connection: sqlite3.Connection, outcome: OpenFor, scene: Scene) -> list[Reply]:
    """Return what brings the thread up, with the card where no conversation is on; the contact is told nothing.

    A conversation that is opened so waits for the coordinator's words, and the contact does not wait for them.
    """
    contact = scene.contact
    live = tickets.live(connection, contact.id)
    matter = Matter(OUTREACH)
    opened = [] if live else head(connection, tickets.open_(connection, contact.id, matter, scene.now), scene)
    words = "desk-here.called" if contact.chat_id is None else "desk-here"
    here = ToDesk((text(words, name=contact.first_name, by=outcome.by.name),))
    blocked = [ToDesk((text("desk-blocked", name=contact.first_name),))] if contact.blocked else []
    return [*opened, here, *blocked, *_led_there(connection, outcome, scene)]


def _led_there(connection: sqlite3.Connection, outcome: OpenFor, scene: Scene) -> list[Reply]:
    """Return the link where it was asked for; to a thread that is not there yet, General leads once it is."""
    link = (text("desk-here.link", name=Link(scene.contact.id, scene.contact.first_name)),)
    asked = threads.contact_in(connection, outcome.asked_in) if outcome.asked_in else None
    if asked == scene.contact.id:
        return []
    if asked is None or threads.of_contact(connection, scene.contact.id).id is None:
        return [ToDesk(link, in_general=True)]
    return [About(asked, ToDesk(link))]
