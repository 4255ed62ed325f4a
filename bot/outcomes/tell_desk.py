"""Say something at the desk."""

import sqlite3

from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from dialogs.outcomes import TellDesk


def tell_desk(_connection: sqlite3.Connection, outcome: TellDesk, _room: Room) -> list[Reply]:
    """Return the words and their buttons."""
    return [ToDesk(outcome.parts, buttons=outcome.buttons, record=outcome.record)]
