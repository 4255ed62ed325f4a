"""Put the wish for an interpreter on the day's list."""

import sqlite3

from bot.outcomes import move_task
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from dialogs.outcomes.desk import WishInterpreter
from storage import tasks


def wish_interpreter(connection: sqlite3.Connection, _outcome: WishInterpreter, scene: Scene) -> list[Reply]:
    """Keep the wish, with the language, once; return it with the button that takes it off the list."""
    task = tasks.wish(connection, scene.contact.id, "interpreter", scene.now)
    return [ToDesk(move_task.shown(task, scene), buttons=move_task.buttons(task), record=f"task {task.id}")]
