"""A child has begun at its activity."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.first_year import Started
from dialogs.text import text
from storage import introductions


def started(connection: sqlite3.Connection, outcome: Started, scene: Scene) -> list[Reply]:
    """Follow the child from today, and show the coordinator, who chooses the activity where it is not known."""
    introduced = introductions.end(connection, outcome.introduction)
    known = scene.municipality.catalogue.activity(introduced.activity or "")
    child = move_participant.begin(connection, outcome.name, outcome.age, known.key if known else None, scene)
    parts, buttons = move_participant.shown(child, scene)
    told = text("introduction-started", name=outcome.name, coordinator=scene.municipality.coordinator.name)
    return [ToDesk(parts, buttons=buttons, record=f"participant {child.id}"), ToContact((told,))]
