"""Follow a child in the activity that it was invited to."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.naming_child import named
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs.outcomes.first_year import Follow
from dialogs.text import Link, text
from storage import invitations


def follow(connection: sqlite3.Connection, outcome: Follow, scene: Scene) -> list[Reply]:
    """Begin today, and tell the family and everybody at the desk."""
    child = move_participant.begin(connection, outcome.name, outcome.age, outcome.activity, scene)
    invitations.use(connection, outcome.invitation)
    activity = scene.municipality.catalogue.activity(outcome.activity)
    name = Link(scene.contact.id, scene.contact.first_name)
    place = activity.name if activity else outcome.activity
    told = text("introduction-started", name=outcome.name, coordinator=scene.municipality.coordinator.name)
    begun = text("desk-invited", name=name, child=named(child, scene.today), activity=place)
    return [ToDesk((begun,), in_general=True), ToContact((told,))]
