"""A plan that the municipality has changed takes effect at the next start, for every question not yet asked."""

import json
import sqlite3
from datetime import datetime
from typing import Final

from bot.house import House
from bot.outcomes import move_participant
from bot.outcomes.scene import Room
from storage import facts, participants

PLAN: Final = "plan"  # under which it is remembered how all children are planned


def replan(connection: sqlite3.Connection, now: datetime, house: House) -> None:
    """Plan anew what is still to come for every child that is followed, if the plan is another than before."""
    municipality = house.municipality
    days = municipality.check_in_days
    plan = json.dumps([days, municipality.check_in_hour.isoformat(), str(house.timezone)])
    if facts.recall(connection, PLAN) == plan:
        return
    room = Room(municipality, house.timezone, now, house.words)
    for child in participants.followed(connection):
        participants.leave_out(connection, child.id, days)
        move_participant.plan_anew(connection, child, room)
    facts.remember(connection, PLAN, plan)
