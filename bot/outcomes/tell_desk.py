"""Say something at the desk."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes import TellDesk


def tell_desk(_connection: sqlite3.Connection, outcome: TellDesk, _scene: Scene) -> list[Reply]:
    """Return the words for the contact's thread."""
    return [ToDesk(outcome.parts)]
