"""Reserve an item."""

import sqlite3

from bot.outcomes import awaiting, move_loan
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs import menu
from dialogs.catalogue import Item
from dialogs.outcomes.lending import Reserve
from dialogs.text import text
from storage import loans
from storage.loans import Loan
from storage.tickets import Matter


def reserve(connection: sqlite3.Connection, outcome: Reserve, scene: Scene) -> list[Reply]:
    """Reserve one for the family; where the last is gone, say so kindly."""
    item = scene.municipality.item(outcome.item)
    loan = loans.reserve(connection, scene.contact.id, item.key, item.count, scene.now) if item else None
    if item is None or loan is None:
        return [ToContact((text("borrow-gone"),), menu.human())]
    return keep(connection, loan, item, scene)


def keep(connection: sqlite3.Connection, loan: Loan, item: Item, scene: Scene) -> list[Reply]:
    """Return what both sides are told of what is now kept for the family."""
    done = text(
        "borrow-done",
        item=item.name,
        place=item.place,
        coordinator=scene.municipality.reader(scene.local),
        reads=awaiting.reads(connection, scene),
    )
    shown = ToDesk(move_loan.shown(loan, scene), buttons=move_loan.buttons(loan), record=f"loan {loan.id}")
    return [*bring_to_desk(connection, scene, Matter("equipment"), with_words=False), shown, ToContact((done,))]
