"""Hand an item out and take it back."""

import sqlite3
from collections.abc import Mapping
from datetime import timedelta
from typing import Final

from bot.outcomes import extending, mend_item, moving, reminding
from bot.outcomes.scene import Room, Scene
from bot.replies import Reply, RestateAtDesk, Rows, ToContact, ToDesk
from dialogs import describing
from dialogs.text import Arg, Text, text
from storage import loans, wishes
from storage.loans import Loan

STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "reserved": ("out", "cancelled"),
    "out": ("back", "damaged", "longer"),
    "back": ("damaged",),
}


def move_loan(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Return what the desk is shown of the loan now, and what the family hears of it."""
    loan = loans.get(connection, record)
    if loan is None or loan.contact != scene.contact.id:
        return []
    if step == mend_item.REPAIRED:
        return mend_item.bring_back(connection, loan, name(loan, scene), scene)
    if step not in STEPS.get(loan.state, ()):
        return []
    if step == mend_item.DAMAGED:
        back = move_loan(connection, record, "back", scene) if loan.state == "out" else []
        thanks = [reply for reply in back if isinstance(reply, ToContact)]
        return [*mend_item.take_out(connection, loan, name(loan, scene), scene), *thanks]
    if step == "longer":
        return _longer(connection, loan, scene)
    item = scene.municipality.item(loan.item)
    due = scene.today + timedelta(days=item.days) if item and step == "out" else None
    moved = loans.move(connection, record, step, scene.now, due)
    if moved is None:
        return []
    if step == "out":
        reminding.plan(connection, moved, scene)
    told = text(f"loan-{step}", item=name(moved, scene), day=_day(moved))
    return [RestateAtDesk(f"loan {record}", shown(moved, scene), buttons(moved)), ToContact((told,))]


def _longer(connection: sqlite3.Connection, loan: Loan, scene: Scene) -> list[Reply]:
    if wishes.is_waited_for(connection, loan.item):
        waited = text("desk-lent-waited", name=scene.contact.first_name, item=name(loan, scene), day=_day(loan))
        return [ToDesk((waited,))]
    longer = extending.extend(connection, loan, scene, by_family=False)
    told = text("borrow-extended", item=name(longer, scene), day=_day(longer))
    return [RestateAtDesk(f"loan {loan.id}", shown(longer, scene), buttons(longer)), ToContact((told,))]


def shown(loan: Loan, scene: Room) -> tuple[Text, ...]:
    """Say what the desk sees of a loan."""
    return (text(f"desk-loan.{loan.state}", item=name(loan, scene), day=_day(loan)),)


def buttons(loan: Loan) -> Rows:
    """Return the steps that a loan can take from where it is."""
    steps = STEPS.get(loan.state, ())
    return moving.rows("loan", loan.id, ((step, text(f"desk-loan-{step}")) for step in steps))


def name(loan: Loan, scene: Room) -> Arg:
    """Name what is lent, also where the municipality's file has it no longer."""
    item = scene.municipality.item(loan.item)
    return item.name if item else loan.item


def _day(loan: Loan) -> Arg:
    return describing.day(loan.due_on) if loan.due_on else ""
