"""Pass on to the contact what a coordinator says."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import LineToContact, Reply
from dialogs.outcomes import RelayBack


def relay_back(_connection: sqlite3.Connection, outcome: RelayBack, scene: Scene) -> list[Reply]:
    """Return the line as it was said."""
    return [LineToContact(outcome.line, scene.line)] if scene.line is not None else []
