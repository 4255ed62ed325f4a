"""Pass on to the contact what a coordinator says."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.replies import LineToContact, Reply, Rows
from dialogs import menu
from dialogs.buttons import Button, Go, write
from dialogs.outcomes.conversation import Foreign, RelayBack
from dialogs.text import text
from storage import tickets


def relay_back(connection: sqlite3.Connection, outcome: RelayBack, scene: Scene) -> list[Reply]:
    """Return the line as it was said; below one in another language stands how to translate it."""
    if scene.line is None:
        return []
    tickets.answer(connection, scene.contact.id)
    return [LineToContact(outcome.line, scene.line, below(outcome.foreign))]


def below(foreign: Foreign) -> Rows:
    """Return the line below a text in another language, that says which it is and how to translate it."""
    if foreign is None:
        return ()
    label = text("translate-label" if foreign == "norwegian" else "translate-label.other")
    return ((Button(label, write(Go(menu.TRANSLATE))),),)
