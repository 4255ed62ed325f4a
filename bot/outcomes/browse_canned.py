"""Show another page of the canned replies."""

import sqlite3

from bot.outcomes import canned
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.canned import BrowseCanned
from dialogs.text import text


def browse_canned(connection: sqlite3.Connection, outcome: BrowseCanned, scene: Scene) -> list[Reply]:
    """Return the page, in place of what the offer showed."""
    replies = canned.every(connection, scene, outcome.by)
    buttons = canned.choices(outcome.offer, replies, scene, outcome.page)
    return [RestateAtDesk(canned.record(outcome.offer, scene), (text("desk-say"),), buttons)]
