"""Make a link with which families let a child be followed."""

import sqlite3

from bot.outcomes import inviting
from bot.outcomes.scene import Room
from bot.replies import LinkToDesk, Reply, ToDesk
from dialogs import describing
from dialogs.outcomes.first_year import Invite
from dialogs.text import text
from storage import facts


def invite(connection: sqlite3.Connection, outcome: Invite, room: Room) -> list[Reply]:
    """Return the link with words to forward, and the same as a QR code to show or print."""
    activity = room.municipality.catalogue.activity(outcome.activity)
    username = facts.recall(connection, facts.USERNAME)
    if activity is None or username is None:
        return [ToDesk((text("desk-invite-none"),))]
    token, until = inviting.make(connection, activity.key, room)
    link, day = inviting.link(username, token), describing.day(until.astimezone(room.zone).date())
    made = text("desk-invite-made", activity=activity.name, link=link, day=day)
    return [ToDesk((made,)), LinkToDesk(link, text("desk-invite-code", activity=activity.name, day=day))]
