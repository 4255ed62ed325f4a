"""A press of an inline button, until the bot answers it."""

from dataclasses import dataclass

from playground.accounts import User
from playground.shapes import Json

PATIENCE = 15.0
"""For how many seconds a press can be answered."""


@dataclass(eq=False)
class Press:
    """One press of one button."""

    id: str
    user: User
    time: float
    answer: Json | None = None
