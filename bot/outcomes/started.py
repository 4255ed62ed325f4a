"""A child has begun at its activity."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes import Started
from dialogs.text import text
from storage import introductions, participants


def started(connection: sqlite3.Connection, outcome: Started, scene: Scene) -> list[Reply]:
    """Follow the child from today, and show the coordinator, who chooses the activity where it is not known."""
    introduced = introductions.end(connection, outcome.introduction)
    child = participants.enrol(connection, scene.contact.id, outcome.name, introduced.activity, scene.now)
    if introduced.activity and scene.municipality.catalogue.activity(introduced.activity):
        planned = move_participant.plan(child.id, scene.today, scene)
        participants.start(connection, child.id, scene.today, planned)
    parts, buttons = move_participant.shown(participants.get(connection, child.id) or child, scene)
    told = text("introduction-started", name=outcome.name, coordinator=scene.municipality.coordinator.name)
    return [ToDesk(parts, buttons=buttons, record=f"participant {child.id}"), ToContact((told,))]
