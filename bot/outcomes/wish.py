"""Give a young person's wish to the coordinator."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.helping import Wish
from dialogs.text import text
from storage.tickets import Matter


def wish(connection: sqlite3.Connection, outcome: Wish, scene: Scene) -> list[Reply]:
    """Bring the wish to the desk, where it stands on the card in its own words, and say what happens now."""
    done = text(
        "find-activity-wished",
        coordinator=scene.municipality.reader(scene.local),
        reads=awaiting.reads(connection, scene),
    )
    shown = bring_to_desk(connection, scene, Matter("activity", age=outcome.age), with_words=False)
    return [*shown, ToContact((done,))]
