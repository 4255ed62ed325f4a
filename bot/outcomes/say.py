"""Say something that needs nothing written."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.saying import Say


def say(_connection: sqlite3.Connection, outcome: Say, _scene: Scene) -> list[Reply]:
    """Return the words and their buttons."""
    return [ToContact(outcome.parts, outcome.buttons, question="prompt" if outcome.prompt else None)]
