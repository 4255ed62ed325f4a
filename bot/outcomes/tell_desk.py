"""Say something at the desk, which a coordinator has asked for or must know at once."""

import sqlite3

from bot.outcomes.scene import Room
from bot.replies import Priority, Reply, ToDesk
from dialogs.outcomes.conversation import TellDesk


def tell_desk(_connection: sqlite3.Connection, outcome: TellDesk, _room: Room) -> list[Reply]:
    """Return the words and their buttons."""
    return [ToDesk(outcome.parts, Priority.HUMAN, buttons=outcome.buttons, record=outcome.record)]
