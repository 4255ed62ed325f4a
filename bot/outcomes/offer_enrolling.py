"""Show a coordinator the children of a family, and how another is enrolled."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes.first_year import OfferEnrolling
from dialogs.text import text
from storage import participants


def offer_enrolling(connection: sqlite3.Connection, _outcome: OfferEnrolling, scene: Scene) -> list[Reply]:
    """Return each child with its buttons, as its record from now on, and then what to write for another."""
    found = participants.of_contact(connection, scene.contact.id)
    shown = ((child, *move_participant.shown(child, scene)) for child in found if child.state != "changed")
    records = [ToDesk(parts, buttons=rows, record=f"participant {child.id}") for child, parts, rows in shown]
    return [*records, ToDesk((text("desk-enrol-name"),))]
