"""Give a family's wish for something in the school holidays to the coordinator."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.outcomes.helping import SignUp
from dialogs.text import text
from storage.tickets import Matter


def sign_up(connection: sqlite3.Connection, outcome: SignUp, scene: Scene) -> list[Reply]:
    """Bring first name and wish to the desk, and tell the family what happens now."""
    offer = scene.municipality.offer(outcome.offer)
    done = text(
        "put-in-touch",
        activity=offer.name if offer else outcome.offer,
        coordinator=scene.municipality.reader(scene.local),
        reads=awaiting.reads(connection, scene),
    )
    matter = Matter("holiday", outcome.offer, outcome.age)
    shown = bring_to_desk(connection, scene, matter, with_words=False)
    return [*shown, ToContact((done,), ((menu.go("news"),),))]
