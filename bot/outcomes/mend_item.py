"""Take what came back damaged out of circulation, and bring it back when it is repaired."""

import sqlite3

from bot.outcomes import moving
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk
from dialogs.text import Arg, text
from storage import damaged
from storage.loans import Loan

DAMAGED, REPAIRED = "damaged", "repaired"


def take_out(connection: sqlite3.Connection, loan: Loan, name: Arg, room: Room) -> list[Reply]:
    """Lend it to nobody; the family is not blamed, and hears nothing of it."""
    if not damaged.take_out(connection, loan.id, room.now):
        return []
    return [_restated(loan, "damaged", name, REPAIRED)]


def bring_back(connection: sqlite3.Connection, loan: Loan, name: Arg, room: Room) -> list[Reply]:
    """Lend it again."""
    if not damaged.bring_back(connection, loan.id, room.now):
        return []
    return [_restated(loan, "repaired", name, DAMAGED)]


def _restated(loan: Loan, state: str, name: Arg, step: str) -> Reply:
    rows = moving.rows("loan", loan.id, ((step, text(f"desk-loan-{step}")),))
    return RestateAtDesk(f"loan {loan.id}", (text(f"desk-loan.{state}", item=name),), rows)
