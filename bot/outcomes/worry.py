"""Bring a coach's worry to the coordinator."""

import sqlite3

from bot.outcomes import awaiting, move_worry
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs import for_clubs
from dialogs.concern import PRESSING
from dialogs.outcomes.helping import Worry
from dialogs.text import text
from storage import tickets
from storage.tickets import Matter


def worry(connection: sqlite3.Connection, outcome: Worry, scene: Scene) -> list[Reply]:
    """Show the desk what the coach has said and no more, pressing where it is soon; thank the coach, and offer more."""
    matter = Matter("concern", pressing=outcome.when in PRESSING)
    shown = text(
        "desk-worry",
        about=text(f"concern-about-{outcome.about}"),
        when=text(f"concern-when-{outcome.when}"),
        name=outcome.name or text("desk-worry.unnamed"),
        source=text("desk-worry.may-say" if outcome.may_say else "desk-worry.not-say"),
    )
    thanks = text(
        "concern-done", coordinator=scene.municipality.reader(scene.local), reads=awaiting.reads(connection, scene)
    )
    opened = bring_to_desk(connection, scene, matter, with_words=False)
    ticket = tickets.live(connection, scene.contact.id)
    if ticket is None:
        return []
    tickets.worry(connection, ticket.id, scene.now)
    told = ToDesk((shown,), buttons=move_worry.buttons(ticket.id), record=f"worry {ticket.id}")
    return [*opened, told, ToContact((thanks,), for_clubs.buttons())]
