"""Put a family in the line of those who wait for an item."""

import sqlite3

from bot.outcomes import wish_shown
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs import menu
from dialogs.outcomes.lending import WaitFor
from dialogs.text import text
from storage import wishes


def wait_for(connection: sqlite3.Connection, outcome: WaitFor, scene: Scene) -> list[Reply]:
    """Keep the wish, once, and say what follows; the desk sees it in its list, and in the thread if there is one."""
    item = scene.municipality.item(outcome.item)
    name = item.name if item else outcome.item
    wish = wishes.wish(connection, scene.contact.id, outcome.item, scene.now)
    if wish is None:
        return [ToContact((text("borrow-waits-already", item=name),), menu.human())]
    in_thread = ToDesk((wish_shown.shown(wish, scene),), record=wish_shown.record(wish))
    shown: list[Reply] = [in_thread] if scene.contact.thread_name is not None else []
    return [*shown, ToContact((text("borrow-waits", item=name),), menu.human())]
