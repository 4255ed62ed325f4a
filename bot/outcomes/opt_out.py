"""Ask a family no more how it goes, as it has wished."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.first_year import AGAIN
from dialogs.menu import HUMAN, go
from dialogs.outcomes.first_year import OptOut
from dialogs.text import text
from storage import participants


def opt_out(connection: sqlite3.Connection, outcome: OptOut, scene: Scene) -> list[Reply]:
    """Confirm it, with the way back, and show it at the desk."""
    if outcome.check_in is not None:
        participants.answer(connection, outcome.check_in, "enough")
    children = participants.of_contact(connection, scene.contact.id)
    asked = [child for child in children if child.state in ("following", "paused")]
    moved = [reply for child in asked for reply in move_participant.change(connection, child, "opted_out", scene)]
    shown = ToDesk((text("desk-opted-out", name=scene.contact.first_name),))
    return [*moved, shown, ToContact((text("check-ins-off"),), ((AGAIN,), (go(HUMAN),)))]
