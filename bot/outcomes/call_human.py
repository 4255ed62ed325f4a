"""Call a human into the conversation."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.helping import CallHuman
from dialogs.text import text
from storage.tickets import Matter


def call_human(connection: sqlite3.Connection, outcome: CallHuman, scene: Scene) -> list[Reply]:
    """Bring the conversation to the desk, and tell the contact who reads it and when."""
    words = text(
        "human-called.spoken" if outcome.spoken else "human-called",
        coordinator=scene.municipality.reader(scene.local),
        reads=awaiting.reads(connection, scene),
    )
    return [
        *bring_to_desk(connection, scene, Matter(outcome.about, pressing=outcome.pressing)),
        ToContact((words,), ((menu.go("news"),),) if outcome.about == "holiday" else ()),
    ]
