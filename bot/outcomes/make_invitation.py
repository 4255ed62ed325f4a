"""Make a link for a coach, with which families let a child be followed."""

import sqlite3
from datetime import timedelta
from typing import Final

from bot.outcomes import inviting, moving
from bot.outcomes.scene import Scene
from bot.replies import LinkToContact, Reply, ToContact, ToDesk
from dialogs import describing, for_clubs, menu
from dialogs.invited import KIND
from dialogs.outcomes.first_year import MakeInvitation
from dialogs.text import Link, Own, text
from storage import facts, invitations

A_DAY: Final = timedelta(days=1)
MOST: Final = 3  # links that somebody may make in a day
PLACES: Final = 15  # children that a link is for: those who begin in a team


def make_invitation(connection: sqlite3.Connection, outcome: MakeInvitation, scene: Scene) -> list[Reply]:
    """Give the coach the link and its QR code, and tell the desk, which can end it; only some are made in a day."""
    coach = scene.contact
    activity = scene.municipality.catalogue.activity(outcome.activity)
    username = facts.recall(connection, facts.USERNAME)
    made = invitations.made_by(connection, coach.id, scene.now - A_DAY)
    if activity is None or username is None or made >= MOST:
        words = "make-invitation-none.enough" if made >= MOST else "make-invitation-none"
        return [ToContact((text(words, coordinator=scene.municipality.coordinator.name),), menu.human())]
    token, until = inviting.make(connection, activity.key, scene, made_by=coach.id, places=PLACES)
    link, day = inviting.link(username, token), describing.day(until.astimezone(scene.zone).date())
    given = text(
        "make-invitation-done",
        activity=activity.name,
        coordinator=scene.municipality.coordinator.name,
        day=day,
        places=PLACES,
    )
    name = Link(coach.id, coach.first_name)
    told = text("desk-invitation", name=name, activity=activity.name, day=day, places=PLACES)
    end = moving.rows(KIND, 0, ((token, text("desk-invitation.end")),))
    return [
        ToDesk((told,), buttons=end, record=inviting.record(token), in_general=True),
        ToContact((given,), for_clubs.text_for_family()),
        ToContact((Own({coach.language: link}),)),  # beside the words, since an isolated address would not be one
        LinkToContact(link, text("make-invitation-code", activity=activity.name, day=day)),
    ]
