"""Say how a conversation went."""

import sqlite3
from typing import Final

from bot.outcomes import moments, moving
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk, Rows
from dialogs.text import text
from storage import introductions, tickets

A_WEEK: Final = 7
INTRODUCED: Final = "introduced"
OUTCOMES: Final = (INTRODUCED, "money", "equipment", "answered", "referred", "no-answer")


def move_outcome(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Keep how it went, which may be said anew; a conversation that goes on has no outcome yet.

    A week after an introduction the family is asked what has come of it.
    """
    ticket = tickets.with_outcome(connection, record, scene.contact.id, step) if step in OUTCOMES else None
    if ticket is None:
        return []
    if step == INTRODUCED:
        introductions.make(connection, record, scene.contact.id, ticket.matter.activity, moments.in_days(A_WEEK, scene))
    else:
        introductions.take_back(connection, record)
    chosen = text("desk-outcome", outcome=text(f"desk-outcome-{step}"))
    return [RestateAtDesk(f"outcome {record}", (chosen,), buttons(record, but=step))]


def buttons(ticket: int, but: str = "") -> Rows:
    """Return a button for each way that a conversation may have gone."""
    ways = ((way, text(f"desk-outcome-{way}")) for way in OUTCOMES if way != but)
    return moving.rows("outcome", ticket, ways)
