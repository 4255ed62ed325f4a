"""A child has begun somewhere, as its family tells out of the blue."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.naming_child import named
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.first_year import Begun
from dialogs.text import Link, text


def begun(connection: sqlite3.Connection, outcome: Begun, scene: Scene) -> list[Reply]:
    """Follow the child from today, and tell the family and everybody at the desk."""
    child = move_participant.begin(connection, outcome.name, outcome.age, outcome.place, scene)
    activity = scene.municipality.catalogue.activity(outcome.place)
    shown = text(
        "desk-begun" if activity else "desk-begun.elsewhere",
        name=Link(scene.contact.id, scene.contact.first_name),
        child=named(child, scene.today),
        activity=activity.name if activity else outcome.place,
    )
    told = text("introduction-started", name=outcome.name, coordinator=scene.municipality.coordinator.name)
    return [ToDesk((shown,), in_general=True), ToContact((told,))]
