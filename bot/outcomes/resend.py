"""Send a coordinator's words again."""

import sqlite3
from dataclasses import replace

from bot.outcomes.opening import line_of
from bot.outcomes.scene import Scene
from bot.replies import LineToContact, Reply, RestateAtDesk
from dialogs.outcomes import Resend
from dialogs.text import text
from storage import messages, outbox

UNDER_WAY = ("waiting", "flying", "sent")
COPIED = "copy"  # whatever it was, Telegram copies it with its formatting


def resend(connection: sqlite3.Connection, outcome: Resend, scene: Scene) -> list[Reply]:
    """Return the words once more, unless they are under way again already."""
    said = messages.get(connection, outcome.message)
    if said is None or said.contact != scene.contact.id or said.author != "coordinator":
        return []
    before = outbox.of_message(connection, f"contact {said.contact}", said.id)
    if before is None or before.state in UNDER_WAY:
        return []
    parts = messages.of_album(connection, said.contact, said.album_id) if said.album_id else [said]
    lines = (replace(line_of(part), kind=COPIED) for part in parts)
    again = [LineToContact(line, said.id) for line in lines]
    return [*again, RestateAtDesk(f"resend {said.id}", (text("desk-resent"),))]
