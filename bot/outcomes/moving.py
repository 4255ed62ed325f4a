"""The buttons at the desk that move a record on."""

from collections.abc import Iterable

from bot.replies import Rows
from dialogs.buttons import Button, Move, write
from dialogs.text import Text

COLUMNS = 2


def rows(kind: str, record: int, steps: Iterable[tuple[str, Text | str]]) -> Rows:
    """Return a button for each step that a record can take, with its label."""
    buttons = [Button(label, write(Move(kind, record, step))) for step, label in steps]
    return tuple(tuple(buttons[start : start + COLUMNS]) for start in range(0, len(buttons), COLUMNS))
