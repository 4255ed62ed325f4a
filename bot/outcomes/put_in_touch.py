"""Give a family's wish for an activity to the coordinator."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs.outcomes.helping import PutInTouch
from dialogs.text import text
from storage.tickets import Matter


def put_in_touch(connection: sqlite3.Connection, outcome: PutInTouch, scene: Scene) -> list[Reply]:
    """Bring first name and wish to the desk, and tell the family what happens now."""
    activity = scene.municipality.catalogue.activity(outcome.activity)
    done = text(
        "put-in-touch",
        activity=activity.name if activity else outcome.activity,
        coordinator=scene.municipality.reader(scene.local),
        reads=awaiting.reads(connection, scene),
    )
    matter = Matter("activity", outcome.activity, outcome.age)
    shown = bring_to_desk(connection, scene, matter, with_words=False)
    return [*shown, ToContact((done,))]
