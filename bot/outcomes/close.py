"""Give a contact back to the bot."""

import sqlite3

from bot.outcomes import move_outcome
from bot.outcomes.opening import is_unasked
from bot.outcomes.scene import Scene
from bot.replies import CloseThread, Reply, ToContact, ToDesk
from dialogs import menu
from dialogs.outcomes.desk import Close
from dialogs.text import text
from storage import tickets


def close(connection: sqlite3.Connection, outcome: Close, scene: Scene) -> list[Reply]:
    """Close the ticket and its thread, and tell both sides who answers now, if both knew of it."""
    ticket = tickets.live(connection, scene.contact.id)
    if ticket is None:
        return []
    tickets.close(connection, ticket.id, scene.now)
    called = scene.contact.chat_id is None
    told = () if called or is_unasked(ticket) else (ToContact((text("human-left", by=outcome.by.name),), menu.menu()),)
    closed = "desk-closed.called" if called else "desk-closed"
    return [
        *told,
        ToDesk(
            (text(closed, by=outcome.by.name, name=scene.contact.first_name),),
            buttons=move_outcome.buttons(ticket.id),
            record=f"outcome {ticket.id}",
        ),
        CloseThread(),
    ]
