"""Nothing has come of an introduction yet."""

import sqlite3

from bot.outcomes import moments
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToContact, ToDesk
from dialogs import menu
from dialogs.outcomes.first_year import NothingYet
from dialogs.text import text
from storage import introductions
from storage.tickets import Matter

A_WEEK = 7
ENOUGH = 2  # then somebody should look


def nothing_yet(connection: sqlite3.Connection, outcome: NothingYet, scene: Scene) -> list[Reply]:
    """Ask again in a week; the second time, bring it to the coordinator and ask no more."""
    due_at = moments.in_days(A_WEEK, scene)
    coordinator = scene.municipality.coordinator.name
    asked = introductions.plan(connection, outcome.introduction, due_at, not_yet=True)
    if asked.not_yet < ENOUGH:
        return [ToContact((text(f"introduction-later.{outcome.how}", coordinator=coordinator),), menu.human())]
    introductions.end(connection, outcome.introduction)
    activity = scene.municipality.catalogue.activity(asked.activity) if asked.activity else None
    shown = text(
        "desk-not-begun",
        name=scene.contact.first_name,
        how=text(f"introduction-how-{outcome.how}"),
        activity=activity.name if activity else text("desk-not-begun.somewhere"),
    )
    matter = Matter("activity", asked.activity)
    return [
        *bring_to_desk(connection, scene, matter, with_words=False),
        ToDesk((shown,), Priority.FIRST),
        ToContact((text("introduction-helped", coordinator=coordinator),)),
    ]
