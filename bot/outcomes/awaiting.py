"""A human is awaited: the contact waits from now on, everybody hears of what presses, the contact of who reads when."""

import sqlite3
from datetime import timedelta

from bot.outcomes import listing
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToDesk
from dialogs import describing
from dialogs.text import Text, text
from storage import contacts, tickets, waits
from storage.tickets import Matter, Ticket

DANGER = "urgent"
QUIET = timedelta(hours=1)
"""After everybody has heard of danger: what is written further stands in the thread."""


def wait(connection: sqlite3.Connection, scene: Scene) -> None:
    """Let the contact's wait begin, if it has not, and be raised after so much working time."""
    municipality = scene.municipality
    raise_at = municipality.office.after(scene.local, municipality.desk.raise_after)
    tickets.wait(connection, scene.contact.id, scene.now, raise_at)


def alarm(
    connection: sqlite3.Connection, scene: Scene, ticket: Ticket, matter: Matter, before: Ticket | None = None
) -> list[Reply]:
    """Return what everybody at the desk hears at once: of danger, and of what has not pressed before."""
    if matter.about == DANGER:
        told = waits.tell_danger(connection, ticket.id, scene.now, scene.now - QUIET)
    else:
        told = matter.pressing and not (before and before.matter.pressing)
    if not told:
        return []
    words = "desk-pressing.danger" if matter.about == DANGER else "desk-pressing"
    shown = text(words, entry=listing.entry(scene.contact, ticket))
    return [ToDesk((shown,), Priority.FIRST, in_general=True)]


def reads(connection: sqlite3.Connection, scene: Scene) -> Text:
    """Say who reads and when, and remember it where nobody reads now."""
    if scene.municipality.office.closed_since(scene.local):
        contacts.tell_away(connection, scene.contact.id, scene.now)
    return describing.reads(scene.municipality, scene.local)


def away(connection: sqlite3.Connection, scene: Scene) -> tuple[Text, ...]:
    """Say when somebody reads next, where nobody does and the contact has not been told since it became so."""
    closed = scene.municipality.office.closed_since(scene.local)
    told = scene.contact.away_told_at
    return (reads(connection, scene),) if closed and not (told and told >= closed) else ()
