"""Mark a message at the desk, so that nobody takes a note for a reply or a reply for a note."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import MarkAtDesk, Reply
from dialogs.outcomes.conversation import Mark
from dialogs.text import text
from storage import messages


def mark(connection: sqlite3.Connection, outcome: Mark, _scene: Scene) -> list[Reply]:
    """Return the mark of a place, or of where something in the record was said."""
    place = outcome.place
    if outcome.message is not None:
        said = messages.get(connection, outcome.message)
        place = said.message_id if said else None
    return [MarkAtDesk(place, text(f"desk-mark.{outcome.mark}"), outcome.mark)] if place is not None else []
