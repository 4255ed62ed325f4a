"""Move a record on by the hand of the family that it is about."""

import sqlite3
from collections.abc import Callable, Mapping
from typing import Final

from bot.outcomes.press_loan import press_loan
from bot.outcomes.press_offer import press_offer
from bot.outcomes.scene import Scene
from bot.replies import Reply
from dialogs.outcomes.lending import MoveMine

KINDS: Final[Mapping[str, Callable[[sqlite3.Connection, int, str, Scene], list[Reply]]]] = {
    "loan": press_loan,
    "offer": press_offer,
}


def move_mine(connection: sqlite3.Connection, outcome: MoveMine, scene: Scene) -> list[Reply]:
    """Return what follows; each kind sees to it that the record is this family's."""
    move = KINDS.get(outcome.kind)
    return move(connection, outcome.record, outcome.step, scene) if move else []
