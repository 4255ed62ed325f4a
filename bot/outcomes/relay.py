"""Pass on to the desk what a contact says."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import LineToDesk, Reply, ToDesk
from dialogs.outcomes import Relay
from dialogs.text import text


def relay(_connection: sqlite3.Connection, outcome: Relay, scene: Scene) -> list[Reply]:
    """Return the line as it was said; an edited one is announced, and the old one stands above it."""
    if scene.line is None:
        return []
    announced = [ToDesk((text("desk-edited"),))] if outcome.edited else []
    return [*announced, LineToDesk(outcome.line, scene.line)]
