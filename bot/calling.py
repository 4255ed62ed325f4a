"""What is due for a family without Telegram: said in its thread, as a call for the coordinator to make.

WithoutChat: something was to be sent to a family that has no chat.
"""

import json
import sqlite3

from bot import rendering
from bot.outcomes import move_task
from bot.outcomes.scene import Scene
from bot.replies import Reply, Restate, RestateAtDesk, Rows, ToContact, ToDesk
from bot.words import DESK_LANGUAGE, Words
from dialogs import buttons
from dialogs.buttons import Button
from dialogs.text import Quote, packed, text
from storage import tasks

PROMPT = "prompt"  # it only asks to go on, which nobody is called for


class WithoutChat(Exception):
    """Something was to be sent to a family that has no chat."""


def instead(connection: sqlite3.Connection, reply: Reply, scene: Scene, words: Words) -> Reply:
    """Return what the desk is told instead of what a contact with a chat would be; the rest is for the desk anyway."""
    match reply:
        case ToContact():
            return _call(connection, reply, scene, words)
        case Restate(question, parts):
            return RestateAtDesk(question, (text("desk-call.answered", name=scene.contact.first_name), *parts))
    return reply


def _call(connection: sqlite3.Connection, reply: ToContact, scene: Scene, words: Words) -> ToDesk:
    """Put a call on the day's list, unless the family is on the telephone and nothing is asked of it.

    One question is asked of a family at a time: another one takes the place of what was to be asked before.
    """
    contact = scene.contact
    said = tuple(Quote(rendering.visible(page)) for page in rendering.pages(reply.parts, DESK_LANGUAGE, words))
    say = text("desk-call.say", name=contact.first_name)
    question = None if reply.question == PROMPT else reply.question
    if question:
        tasks.end_questions(connection, contact.id, scene.now)
    elif scene.on_the_telephone:
        return ToDesk((say, *said), reply.priority)
    kept = json.dumps([packed(part) for part in reply.parts])
    task = tasks.wish(connection, contact.id, "call", scene.now, kept, question)
    head = (say,) if scene.on_the_telephone else move_task.shown(task, scene)
    rows = (*_answers(reply.buttons), *move_task.buttons(task))
    return ToDesk((*head, *said), reply.priority, rows, record=question or f"task {task.id}")


def _answers(rows: Rows) -> Rows:
    """Return the buttons that answer a question, or go back from it; the ways to begin are for a phone."""
    kept = (tuple(button for button in row if _is_answer(button)) for row in rows)
    return tuple(row for row in kept if row)


def _is_answer(button: object) -> bool:
    return isinstance(button, Button) and isinstance(
        buttons.read(button.data), buttons.Answer | buttons.Back | buttons.Mine
    )
