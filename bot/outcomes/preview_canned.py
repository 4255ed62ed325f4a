"""Show a canned reply at the desk before it is sent."""

import sqlite3

from bot.outcomes import canned
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.canned import PreviewCanned
from dialogs.text import text


def preview_canned(connection: sqlite3.Connection, outcome: PreviewCanned, scene: Scene) -> list[Reply]:
    """Return the reply as the contact would read it, or the others where it is no longer there."""
    named = canned.record(outcome.offer, scene)
    reply = canned.find(connection, scene, outcome.by, outcome.key)
    if reply is None:
        left = canned.choices(outcome.offer, canned.every(connection, scene, outcome.by), scene)
        return [RestateAtDesk(named, (text("desk-say.gone"),), left)]
    parts, buttons = canned.preview(outcome.offer, reply, scene)
    return [RestateAtDesk(named, parts, buttons)]
