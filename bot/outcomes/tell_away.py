"""Tell a family that waits when somebody reads next."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.conversation import TellAway


def tell_away(connection: sqlite3.Connection, _outcome: TellAway, scene: Scene) -> list[Reply]:
    """Return the words, once for each time that nobody reads."""
    told = awaiting.away(connection, scene)
    return [ToContact(told)] if told else []
