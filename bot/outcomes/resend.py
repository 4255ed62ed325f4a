"""Send a coordinator's words again."""

import sqlite3
from dataclasses import replace

from bot.outcomes.opening import line_of
from bot.outcomes.scene import Scene
from bot.replies import LineToContact, Reply, RestateAtDesk
from dialogs.events import Line
from dialogs.outcomes.conversation import Resend
from dialogs.text import text
from storage import messages, outbox
from storage.messages import Message

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
    again = [LineToContact(_line(part), said.id) for part in parts]
    return [*again, RestateAtDesk(f"resend {said.id}", (text("desk-resent"),))]


def _line(said: Message) -> Line:
    """Return what Telegram is to copy, or the text itself where nobody has typed it at the desk."""
    return line_of(said) if said.message_id is None else replace(line_of(said), kind=COPIED)
