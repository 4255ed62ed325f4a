"""Make a link with which families let a child be followed."""

import secrets
import sqlite3
from datetime import timedelta

from bot.outcomes.scene import Room
from bot.replies import LinkToDesk, Reply, ToDesk
from dialogs import describing
from dialogs.invited import PAYLOAD
from dialogs.outcomes.first_year import Invite
from dialogs.text import text
from storage import facts, invitations

HOLDS = timedelta(days=30)
BYTES = 12  # nobody guesses one of 2 to the power of 96


def invite(connection: sqlite3.Connection, outcome: Invite, room: Room) -> list[Reply]:
    """Return the link with words to forward, and the same as a QR code to show or print."""
    activity = room.municipality.catalogue.activity(outcome.activity)
    username = facts.recall(connection, facts.USERNAME)
    if activity is None or username is None:
        return [ToDesk((text("desk-invite-none"),))]
    token, until = secrets.token_urlsafe(BYTES), room.now + HOLDS
    invitations.keep(connection, token, activity.key, until)
    link = f"https://t.me/{username}?start={PAYLOAD}{token}"
    day = describing.day(until.astimezone(room.zone).date())
    made = text("desk-invite-made", activity=activity.name, link=link, day=day)
    return [ToDesk((made,)), LinkToDesk(link, text("desk-invite-code", activity=activity.name, day=day))]
