"""Remember that a family is asked what has come of an introduction."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.first_year import AskIntroduction
from storage import introductions


def ask_introduction(connection: sqlite3.Connection, outcome: AskIntroduction, _scene: Scene) -> list[Reply]:
    """Mark it as asked."""
    introductions.mark_asked(connection, outcome.introduction)
    return []
