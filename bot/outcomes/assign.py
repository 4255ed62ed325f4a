"""Give a conversation to a coordinator by name."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.outcomes.take import take
from bot.replies import Reply, ToDesk
from dialogs.events import Colleague
from dialogs.outcomes.desk import Assign, Take
from dialogs.text import Mention, text
from storage import coordinators


def assign(connection: sqlite3.Connection, outcome: Assign, scene: Scene) -> list[Reply]:
    """Let the one coordinator of that name take it; of several, or none, say who there is."""
    found = coordinators.named(connection, outcome.name)
    if len(found) != 1:
        everybody = ", ".join(one.name for one in coordinators.named(connection, ""))
        words = "desk-assign-many" if found else "desk-assign-nobody"
        return [ToDesk((text(words, name=outcome.name, names=everybody),))]
    chosen = found[0]
    given = text("desk-assigned", by=outcome.by.name, name=Mention(chosen.id, chosen.name))
    return [*take(connection, Take(Colleague(chosen.id, chosen.name)), scene), ToDesk((given,))]
