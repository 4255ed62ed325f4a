"""Keep a wish from the coordinator."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.helping import Declined
from dialogs.text import text


def declined(_connection: sqlite3.Connection, outcome: Declined, scene: Scene) -> list[Reply]:
    """Say that nothing was passed on, and whom the family may call itself."""
    activity = scene.municipality.offer(outcome.activity) if outcome.activity else None
    if activity is None:
        return [ToContact((text("declined"),), menu.menu())]
    person = activity.contact
    return [ToContact((text("declined.activity", contact=person.name, phone=person.phone),), menu.menu())]
