"""Take a task off the day's list."""

import json
import sqlite3

from bot.outcomes import moving
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk, Rows, ToDesk
from dialogs.text import Text, text, unpacked
from storage import tasks, tickets
from storage.tasks import Task

DONE = "done"


def move_task(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Return what the desk is shown of a task that is done now; under a question the answers stay, if they spoke."""
    done = tasks.finish(connection, record, scene.contact.id, scene.now) if step == DONE else None
    if done is None:
        return []
    if done.kind == "call":
        tickets.answer(connection, scene.contact.id)
    if done.question:
        return [ToDesk((text("desk-call.ticked", name=scene.contact.first_name),))]
    words = unpacked(json.loads(done.words)) if done.words else ()
    return [RestateAtDesk(f"task {record}", (text("desk-task-done", task=shown(done, scene)[0]), *words))]


def shown(task: Task, scene: Scene) -> tuple[Text, ...]:
    """Say what is to be done."""
    contact = scene.contact
    language = text(f"desk-language-{contact.language}")
    return (text(f"desk-task.{task.kind}", name=contact.first_name, language=language, phone=contact.phone or ""),)


def buttons(task: Task) -> Rows:
    """Return the button that takes a task off the list."""
    label = text("desk-task.called" if task.kind == "call" else "desk-task.done")
    return moving.rows("task", task.id, ((DONE, label),))
