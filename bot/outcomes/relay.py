"""Pass on to the desk what a contact says."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.scene import Scene
from bot.replies import EditAtDesk, LineToDesk, Reply, ToDesk
from dialogs.outcomes.conversation import Relay
from dialogs.text import text
from storage import messages, outbox

IN_PLACE = ("waiting", "flying", "sent")


def relay(connection: sqlite3.Connection, outcome: Relay, scene: Scene) -> list[Reply]:
    """Return the line as it was said; an edited one is changed in place, or where it cannot be, announced."""
    awaiting.wait(connection, scene)
    if scene.line is None:
        return []
    if not outcome.edited:
        return [LineToDesk(outcome.line, scene.line)]
    line = outcome.line
    said = messages.said_at_place(connection, line.chat_id, line.message_id)
    row = outbox.of_message(connection, f"desk {scene.contact.id}", said) if said else None
    if said is None or row is None or row.state not in IN_PLACE:
        return [ToDesk((text("desk-edited"),)), LineToDesk(line, scene.line)]
    before = "\n".join(messages.versions_before(connection, said, scene.line))
    return [EditAtDesk(line, row.id, scene.line, before)]
