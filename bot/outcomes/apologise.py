"""Apologise for a fault of our own."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.saying import Apologise
from dialogs.text import text
from storage.tickets import Matter


def apologise(connection: sqlite3.Connection, _outcome: Apologise, scene: Scene) -> list[Reply]:
    """Tell the contact that a human will look, and flag the conversation at the desk."""
    sorry = text("sorry", coordinator=scene.municipality.reader(scene.local))
    return [
        *bring_to_desk(connection, scene, Matter("fault", pressing=True)),
        ToContact((sorry, *awaiting.away(connection, scene)), menu.human()),
    ]
