"""Begin to follow a child."""

import sqlite3

from bot.outcomes import move_participant
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes.first_year import Enrol
from storage import participants, tickets


def enrol(connection: sqlite3.Connection, outcome: Enrol, scene: Scene) -> list[Reply]:
    """Keep the child's name and age, and ask the coordinator for what is not known yet."""
    ticket = tickets.newest(connection, scene.contact.id)
    activity = ticket.matter.activity if ticket else None
    age = move_participant.told_age(connection, outcome.name, outcome.age, scene)
    child = participants.enrol(connection, scene.contact.id, outcome.name, activity, scene.now, age)
    parts, buttons = move_participant.shown(child, scene)
    return [ToDesk(parts, buttons=buttons, record=f"participant {child.id}")]
