"""Keep a family's wish to apply for money."""

import sqlite3

from bot.outcomes import awaiting, move_application
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.helping import Apply
from dialogs.text import text
from storage import applications
from storage.tickets import Matter


def apply(connection: sqlite3.Connection, outcome: Apply, scene: Scene) -> list[Reply]:
    """Keep the wish, show it at the desk with the buttons that move it along, and say what happens now."""
    wished = applications.wish(connection, scene.contact.id, outcome.scheme, outcome.need, outcome.amount, scene.now)
    done = text(
        "apply-done", coordinator=scene.municipality.reader(scene.local), reads=awaiting.reads(connection, scene)
    )
    shown = ToDesk(
        move_application.shown(wished, scene),
        buttons=move_application.buttons(wished),
        record=f"application {wished.id}",
    )
    return [*bring_to_desk(connection, scene, Matter("fees"), with_words=False), shown, ToContact((done,))]
