"""Show which answer a question has."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import Reply, Restate
from dialogs.outcomes.saying import ShowChoice
from dialogs.text import text
from storage import tasks


def show_choice(connection: sqlite3.Connection, outcome: ShowChoice, scene: Scene) -> list[Reply]:
    """Return the question restated with its answer, so that its buttons go away; nobody is to be called for it now."""
    tasks.end_questions(connection, scene.contact.id, scene.now)
    question = outcome.question
    labels = [option.label for option in (*question.options, *question.unseen) if option.key == outcome.key]
    chosen = text("chosen", answer=labels[0] if labels else outcome.key)
    return [Restate(f"{outcome.run} {outcome.question.name}", (outcome.question.parts[0], chosen))]
