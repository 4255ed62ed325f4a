"""Ask a family again how it goes, as it has wished."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.first_year import OptIn
from dialogs.text import text
from storage import participants


def opt_in(connection: sqlite3.Connection, _outcome: OptIn, scene: Scene) -> list[Reply]:
    """Go on with what is still to come of the plan, confirm it, and show it at the desk."""
    ended = [child for child in participants.of_contact(connection, scene.contact.id) if child.state == "opted_out"]
    moved = [reply for child in ended for reply in move_participant.change(connection, child, "following", scene)]
    shown = ToDesk((text("desk-opted-in", name=scene.contact.first_name),))
    return [*moved, shown, ToContact((text("check-ins-again.done"),))]
