"""Tell a family that what was kept for it goes to the next."""

import sqlite3

from bot.outcomes import wish_shown
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToContact
from dialogs import menu
from dialogs.outcomes.lending import LapseOffer
from dialogs.text import text
from storage import wishes


def lapse_offer(connection: sqlite3.Connection, outcome: LapseOffer, scene: Scene) -> list[Reply]:
    """Say so kindly, and offer the way back into the line."""
    wish = wishes.get(connection, outcome.wish)
    if wish is None:
        return []
    words = text("borrow-offer-lapsed", item=wish_shown.name(wish, scene))
    return [
        wish_shown.restated(wish, scene),
        ToContact((words,), ((menu.go("equipment"),), *menu.human()), Priority.LATER),
    ]
