"""Ask a coordinator for which activity a link is wanted."""

import sqlite3

from bot.outcomes import moving
from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from dialogs.outcomes.first_year import OfferInvitations
from dialogs.text import text


def offer_invitations(_connection: sqlite3.Connection, _outcome: OfferInvitations, room: Room) -> list[Reply]:
    """Return a button for each activity."""
    activities = ((activity.key, activity.name) for activity in room.municipality.catalogue.activities)
    return [ToDesk((text("desk-invite"),), buttons=moving.rows("invite", 0, activities))]
