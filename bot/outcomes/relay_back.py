"""Pass on to the contact what a coordinator says."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import LineToContact, Reply, Rows
from dialogs import menu
from dialogs.outcomes import RelayBack
from storage import tickets


def relay_back(connection: sqlite3.Connection, outcome: RelayBack, scene: Scene) -> list[Reply]:
    """Return the line as it was said; below one in another language stands how to translate it."""
    if scene.line is None:
        return []
    tickets.answer(connection, scene.contact.id)
    return [LineToContact(outcome.line, scene.line, below(foreign=outcome.foreign))]


def below(*, foreign: bool) -> Rows:
    """Return the line below a text in another language, that says which it is and how to translate it."""
    return ((menu.go(menu.TRANSLATE),),) if foreign else ()
