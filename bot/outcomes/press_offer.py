"""What a family answers to an offer."""

import sqlite3

from bot.outcomes import wish_shown
from bot.outcomes.reserve import keep
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact
from dialogs import menu
from dialogs.text import text
from storage import loans, wishes

ANSWERS = {"yes": "taken", "no": "declined"}


def press_offer(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Reserve what is offered, or let it go to the next; an offer that is over is over."""
    offered = wishes.get(connection, record)
    if offered is None or offered.contact != scene.contact.id or step not in ANSWERS:
        return [ToContact((text("old-button"),), menu.menu())]
    wish = wishes.answer(connection, record, ANSWERS[step])
    name = wish_shown.name(offered, scene)
    if wish is None:
        over = ToContact((text("borrow-offer-over", item=name),), menu.human())
        return [] if offered.state == ANSWERS[step] else [over]
    shown = wish_shown.restated(wish, scene)
    item = scene.municipality.item(wish.item)
    if step == "no" or item is None:
        return [shown, ToContact((text("borrow-offer-declined", item=name),))]
    loan = loans.reserve_offered(connection, scene.contact.id, wish.item, scene.now)
    return [shown, *keep(connection, loan, item, scene)]
