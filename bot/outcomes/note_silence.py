"""Note that a check-in stays without an answer."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.naming_child import named
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.first_year import NoteSilence
from dialogs.text import text
from storage import participants


def note_silence(connection: sqlite3.Connection, outcome: NoteSilence, scene: Scene) -> list[Reply]:
    """Tell the coordinator once that two in a row have none, and thank the family where it was the last step."""
    child, step = participants.mark_silent(connection, outcome.check_in, scene.now)
    if step >= max(scene.municipality.check_in_days):
        thanks = ToContact((text("check-in-last", name=child.name),))
        return [*move_participant.change(connection, child, "finished", scene), thanks]
    if not participants.tell_silence(connection, child.id, step, scene.now):
        return []
    return [ToDesk((text("desk-silent", contact=scene.contact.first_name, name=named(child, scene.today)),))]
