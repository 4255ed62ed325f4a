"""Move a record on by its button at the desk."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Final

from bot.outcomes.move_application import move_application
from bot.outcomes.move_loan import move_loan
from bot.outcomes.move_outcome import move_outcome
from bot.outcomes.move_participant import move_participant
from bot.outcomes.move_task import move_task
from bot.outcomes.move_worry import move_worry
from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.desk import MoveOn

KINDS: Final[Mapping[str, Callable[[sqlite3.Connection, int, str, Scene], list[Reply]]]] = {
    "application": move_application,
    "loan": move_loan,
    "outcome": move_outcome,
    "participant": move_participant,
    "task": move_task,
    "worry": move_worry,
}


def move_on(connection: sqlite3.Connection, outcome: MoveOn, scene: Scene) -> list[Reply]:
    """Return what follows; a button whose time is over moves nothing."""
    move = KINDS.get(outcome.kind)
    return move(connection, outcome.record, outcome.step, scene) if move else []
