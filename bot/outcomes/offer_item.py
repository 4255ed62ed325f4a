"""Offer an item that is free again to the first who waits for it."""

import sqlite3
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.outcomes import wish_shown
from bot.outcomes.scene import Room, Scene
from bot.replies import Reply, ToContact
from dialogs import describing
from dialogs.buttons import Button, Mine, write
from dialogs.catalogue.decent import ordinary_from
from dialogs.outcomes.lending import OfferItem
from dialogs.text import text
from storage import wishes

OFFERED_FOR: Final = timedelta(days=2)


def offer_item(connection: sqlite3.Connection, outcome: OfferItem, scene: Scene) -> list[Reply]:
    """Keep one for the family until a moment that it is told; a family that cannot be reached keeps nobody waiting."""
    wish = wishes.offer(connection, outcome.wish, until(scene))
    if wish is None or scene.contact.blocked:
        wishes.answer(connection, outcome.wish, "lapsed")
        return []
    item = scene.municipality.item(wish.item)
    words = text(
        "borrow-offer",
        item=wish_shown.name(wish, scene),
        place=item.place if item else "",
        until=describing.moment(until(scene).astimezone(scene.zone)),
    )
    labels = {"yes": text("borrow-offer-yes"), "no": text("borrow-offer-no")}
    rows = tuple((Button(label, write(Mine("offer", wish.id, step))),) for step, label in labels.items())
    return [wish_shown.restated(wish, scene), ToContact((words,), rows)]


def until(room: Room) -> datetime:
    """Return how long an offer holds, in UTC: two calendar days, or longer where that is no ordinary day."""
    day = ordinary_from((room.local + OFFERED_FOR).date())
    return datetime.combine(day, room.local.time(), room.zone).astimezone(UTC)
