"""Hand an item out and take it back."""

import sqlite3
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from bot.outcomes import moving
from bot.outcomes.scene import Room, Scene
from bot.replies import Reply, RestateAtDesk, Rows, ToContact
from dialogs import describing
from dialogs.text import Arg, Text, text
from storage import loans
from storage.loans import Loan

STEPS: Final[Mapping[str, tuple[str, ...]]] = {"reserved": ("out", "cancelled"), "out": ("back",)}


def move_loan(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Return what the desk is shown of the loan now, and what the family hears of it."""
    loan = loans.get(connection, record)
    if loan is None or loan.contact != scene.contact.id or step not in STEPS.get(loan.state, ()):
        return []
    item = scene.municipality.item(loan.item)
    due = scene.today + timedelta(days=item.days) if item and step == "out" else None
    moved = loans.move(connection, record, step, scene.now, due)
    if moved is None:
        return []
    told = text(f"loan-{step}", item=_name(moved, scene), day=_day(moved))
    return [RestateAtDesk(f"loan {record}", shown(moved, scene), buttons(moved)), ToContact((told,))]


def shown(loan: Loan, scene: Room) -> tuple[Text, ...]:
    """Say what the desk sees of a loan."""
    return (text(f"desk-loan.{loan.state}", item=_name(loan, scene), day=_day(loan)),)


def buttons(loan: Loan) -> Rows:
    """Return the steps that a loan can take from where it is."""
    steps = STEPS.get(loan.state, ())
    return moving.rows("loan", loan.id, ((step, text(f"desk-loan-{step}")) for step in steps))


def _name(loan: Loan, scene: Room) -> Arg:
    item = scene.municipality.item(loan.item)
    return item.name if item else loan.item


def _day(loan: Loan) -> Arg:
    return describing.day(loan.due_on) if loan.due_on else ""
