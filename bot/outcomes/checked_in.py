"""Keep a family's answer to a check-in."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToContact, ToDesk
from dialogs import menu
from dialogs.outcomes import CheckedIn
from dialogs.text import text
from storage import participants
from storage.tickets import Matter


def checked_in(connection: sqlite3.Connection, outcome: CheckedIn, scene: Scene) -> list[Reply]:
    """Keep the answer; where it worries, say something that helps and flag the conversation at the desk."""
    participants.answer(connection, outcome.check_in, " ".join(filter(None, (outcome.how, outcome.reason))))
    child = participants.get(connection, outcome.participant)
    name = child.name if child else ""
    if outcome.reason is None:
        return [ToContact((text("check-in-good", name=name),))]
    coordinator = scene.municipality.reader(scene.local)
    shown = text(
        "desk-not-well",
        name=name,
        how=text(f"check-in-how-{outcome.how}"),
        reason=text(f"check-in-reason-{outcome.reason}"),
    )
    helps = text(f"check-in-worry.{outcome.reason}", name=name, coordinator=coordinator)
    return [
        *bring_to_desk(connection, scene, Matter("trouble", pressing=True), with_words=False),
        ToDesk((shown,), Priority.FIRST),
        ToContact((helps, *awaiting.away(connection, scene)), menu.human()),
    ]
