"""Tell a coach that a worry is settled."""

import sqlite3

from bot.outcomes import moving
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk, Rows, ToContact
from dialogs.text import text
from storage import tickets

SETTLED = "settled"


def move_worry(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Return the thanks to the coach, once, and what the desk is shown instead of the button."""
    if step != SETTLED or not tickets.settle(connection, record, scene.contact.id, scene.now):
        return []
    shown = text("desk-worry.settled", name=scene.contact.first_name)
    coordinator = scene.municipality.coordinator.name
    return [RestateAtDesk(f"worry {record}", (shown,)), ToContact((text("concern-settled", coordinator=coordinator),))]


def buttons(ticket: int) -> Rows:
    """Return the button that settles a worry."""
    return moving.rows("worry", ticket, ((SETTLED, text("desk-worry.settle")),))
