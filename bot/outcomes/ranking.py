"""Which of those who wait for an answer stand first at the desk: danger, then what makes a child quit soonest."""

import sqlite3
from collections.abc import Iterable, Mapping
from typing import Final

from bot.outcomes.awaiting import DANGER
from storage import participants
from storage.tickets import Ticket

RANKS: Final[Mapping[str, int]] = {
    "stopped": 0,
    "unhappy": 1,
    "cost": 2,
    "equipment": 3,
    "way": 3,
    "other": 4,
    participants.SILENCE: 5,
}
NO_WORRY: Final = len(RANKS)


def most_worrying_first(connection: sqlite3.Connection, found: Iterable[Ticket]) -> list[Ticket]:
    """Order tickets by danger and by what the families last answered of their children; as they come within that."""
    in_line = list(found)
    ranks: dict[int, int] = {}
    for contact, worry in participants.worries(connection) if in_line else ():
        ranks[contact] = min(RANKS.get(worry, NO_WORRY), ranks.get(contact, NO_WORRY))
    return sorted(in_line, key=lambda one: (one.matter.about != DANGER, ranks.get(one.contact, NO_WORRY)))
