"""Give the numbers to call in danger."""

import sqlite3

from bot.outcomes.scene import Scene
from bot.rendering import visible
from bot.replies import Priority, Reply, ToContact
from dialogs import menu
from dialogs.buttons import Copy
from dialogs.catalogue import HelpLine
from dialogs.outcomes.saying import GiveHelpLines
from dialogs.text import Own, Part, Text, text


def give_help_lines(_connection: sqlite3.Connection, outcome: GiveHelpLines, scene: Scene) -> list[Reply]:
    """Return every help line on a line of its own with a button that copies it, before all other words."""
    lines = scene.municipality.help_lines
    numbers = tuple(text("help-line", number=line.number, name=text(line.name_key)) for line in lines)
    said = (text("help-lines" if outcome.hard else "help-lines.soft"), *numbers)
    spoken: tuple[Part, ...] = said
    if outcome.language:
        spoken = tuple(_in(outcome.language, each, scene) for each in said)
    if outcome.hard:
        return [ToContact(spoken, _copies(lines), Priority.FIRST)]
    return [ToContact(spoken, (*_copies(lines), *menu.human()))]


def _in(language: str, said: Text, scene: Scene) -> Own:
    """Return words in a language that may not be the contact's."""
    return Own({scene.contact.language: visible(scene.words.html(language, said))})


def _copies(lines: tuple[HelpLine, ...]) -> tuple[tuple[Copy, ...], ...]:
    buttons = [Copy(text("help-line-copy", number=line.number), line.number) for line in lines]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
