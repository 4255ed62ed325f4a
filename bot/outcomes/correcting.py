"""What a contact's words were about: which words, as they are kept, and the buttons that answer."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from bot.outcomes import moving
from bot.outcomes.scene import Scene
from bot.outcomes.without_names import says_something, without_names
from bot.replies import Rows
from dialogs import corrections
from dialogs.text import Text, text, unpacked
from dialogs.understanding.reading import TOPICS
from storage import messages, participants, tickets
from storage.messages import Message


def named(message: int) -> str:
    """Name what is asked at the desk of a message."""
    return f"{corrections.KIND} {message}"


def shown_message(connection: sqlite3.Connection, message: int, scene: Scene) -> Message | None:
    """Return what the contact has written and the desk was shown, by an id that may be anybody's guess."""
    said = messages.get(connection, message)
    theirs = said is not None and said.contact == scene.contact.id and said.author == "contact"
    return said if theirs and said is not None and said.ticket is not None else None


def kept(connection: sqlite3.Connection, said: Message, scene: Scene) -> tuple[str, str] | None:
    """Return the language and the words as they are kept; None where no word is left of them."""
    names = {scene.contact.first_name, *_children(connection, scene)}
    cleaned = without_names(said.text, names)
    return (said.language or scene.contact.language, cleaned) if says_something(cleaned) else None


def _children(connection: sqlite3.Connection, scene: Scene) -> Iterator[str]:
    """Yield the names of children that the contact has told: those that are followed, and those spoken of."""
    yield from (child.name for child in participants.of_contact(connection, scene.contact.id))
    for told in tickets.told_by(connection, scene.contact.id):
        yield from _names_told(told)


def _names_told(told: Any) -> Iterator[str]:
    """Yield what was answered where a dialog has asked for a name."""
    for asked, answer in unpacked(told) or ():
        if isinstance(asked, Text) and asked.words.endswith("-name") and isinstance(answer, str):
            yield answer


def under_card(ticket: int, scene: Scene) -> Rows:
    """Return the button under the card of a family that writes."""
    if scene.contact.chat_id is None:
        return ()
    return moving.rows(corrections.CARD, ticket, [(corrections.ASK, text("desk-topic-ask"))])


def topics(message: int) -> Rows:
    """Return a button for each topic, and one that keeps nothing."""
    ways = [(topic, text(f"desk-about-{topic}")) for topic in TOPICS]
    return moving.rows(corrections.KIND, message, [*ways, (corrections.DROP, text("desk-topic-drop"))])


def again(message: int) -> Rows:
    """Return the button that asks once more."""
    return moving.rows(corrections.KIND, message, [(corrections.ASK, text("desk-topic-again"))])
