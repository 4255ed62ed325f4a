"""Ask the next question of a journey."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, Rows, ToContact
from dialogs import buttons, menu
from dialogs.buttons import Button
from dialogs.outcomes.saying import Ask
from dialogs.questions import Question
from dialogs.text import text
from storage import runs


def ask(connection: sqlite3.Connection, outcome: Ask, scene: Scene) -> list[Reply]:
    """Keep the journey, and return its question with buttons that answer this question of this run only."""
    journey = outcome.journey
    if journey.id is None:
        run = runs.begin(
            connection,
            scene.contact.id,
            journey.dialog,
            journey.answers,
            journey.mentioned,
            journey.asked,
            scene.now,
        )
    else:
        run = journey.id
        runs.go_on(connection, run, journey.answers, journey.mentioned, journey.asked)
    notice = (outcome.notice,) if outcome.notice else ()
    rows = keyboard(run, outcome.question, first=outcome.first)
    return [ToContact(notice + outcome.question.parts, rows, question=f"{run} {journey.asked}")]


def keyboard(run: int, question: Question[object], *, first: bool) -> Rows:
    """Return the answers of a question as rows of buttons, then Back and a human."""
    answers = [
        Button(option.label, buttons.write(buttons.Answer(run, question.name, option.key)))
        for option in question.options
    ]
    columns = question.columns
    rows = [tuple(answers[start : start + columns]) for start in range(0, len(answers), columns)]
    back = () if first else (Button(text("back"), buttons.write(buttons.Back(run, question.name))),)
    return (*rows, (*back, menu.go(menu.HUMAN)))
