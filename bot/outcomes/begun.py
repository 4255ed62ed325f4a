"""A child has begun somewhere, as its family tells out of the blue."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.naming_child import named
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.first_year import Begun
from dialogs.text import Link, text
from storage import participants
from storage.participants import Participant


def begun(connection: sqlite3.Connection, outcome: Begun, scene: Scene) -> list[Reply]:
    """Follow the child from today, and tell the family and everybody at the desk; what it has left is left behind."""
    left = [child for child in participants.of_contact(connection, scene.contact.id) if _has_left(child, outcome.name)]
    changed = [reply for child in left for reply in move_participant.change(connection, child, "changed", scene)]
    child = move_participant.begin(connection, outcome.name, outcome.age, outcome.place, scene)
    activity = scene.municipality.catalogue.activity(outcome.place)
    shown = text(
        "desk-begun" if activity else "desk-begun.elsewhere",
        name=Link(scene.contact.id, scene.contact.first_name),
        child=named(child, scene.today),
        activity=activity.name if activity else outcome.place,
    )
    told = text("introduction-started", name=outcome.name, coordinator=scene.municipality.coordinator.name)
    return [*changed, ToDesk((shown,), in_general=True), ToContact((told,))]


def _has_left(child: Participant, name: str) -> bool:
    return child.state == "stopped" and child.name.casefold() == name.casefold()
