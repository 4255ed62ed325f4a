"""What a family does about its own loan with one tap: a week more, brought back, or help."""

import sqlite3

from bot.outcomes import awaiting, extending, move_loan
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk, ToContact, ToDesk
from dialogs import describing, menu
from dialogs.text import Text, text
from storage import loans
from storage.loans import Loan
from storage.tickets import Matter


def press_loan(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Do what a button under a reminder says, as long as the loan is out."""
    loan = loans.get(connection, record)
    if loan is None or loan.contact != scene.contact.id or loan.state != "out":
        return [ToContact((text("old-button"),), menu.menu())]
    match step:
        case "longer":
            return _longer(connection, loan, scene)
        case "back" if not loan.said_back:
            loans.say_back(connection, record, scene.now)
            thanks = text("borrow-said-back", item=move_loan.name(loan, scene), coordinator=_reader(scene))
            return _to_coordinator(connection, loan, "desk-lent-said-back", thanks, scene)
        case "help":
            reads = awaiting.reads(connection, scene)
            called = text("human-called", coordinator=_reader(scene), reads=reads)
            return _to_coordinator(connection, loan, "desk-lent-help", called, scene)
    return []


def _longer(connection: sqlite3.Connection, loan: Loan, scene: Scene) -> list[Reply]:
    item = move_loan.name(loan, scene)
    if not extending.may_extend(connection, loan):
        words = "borrow-longer-once" if loan.extended else "borrow-longer-waited"
        day = describing.day(loan.due_on or scene.today)
        return [ToContact((Text(words, {"item": item, "day": day, "coordinator": _reader(scene)}),), menu.human())]
    longer = extending.extend(connection, loan, scene, by_family=True)
    day = describing.day(longer.due_on or scene.today)
    return [
        RestateAtDesk(f"loan {loan.id}", move_loan.shown(longer, scene), move_loan.buttons(longer)),
        ToDesk((text("desk-lent-longer", name=scene.contact.first_name, item=item, day=day),)),
        ToContact((text("borrow-extended", item=item, day=day),)),
    ]


def _to_coordinator(connection: sqlite3.Connection, loan: Loan, told: str, answer: Text, scene: Scene) -> list[Reply]:
    """Bring the loan to the desk with its buttons, under what the family says of it."""
    shown = Text(told, {"name": scene.contact.first_name, "item": move_loan.name(loan, scene)})
    return [
        *bring_to_desk(connection, scene, Matter("equipment"), with_words=False),
        ToDesk((shown, *move_loan.shown(loan, scene)), buttons=move_loan.buttons(loan), record=f"loan {loan.id}"),
        ToContact((answer,)),
    ]


def _reader(scene: Scene) -> str:
    return scene.municipality.reader(scene.local)
