"""Ask the coordinator what a contact's words were about."""

import sqlite3

from bot.outcomes import correcting
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk, ToDesk
from dialogs.outcomes.corrections import AskTopic
from dialogs.text import Quote, text
from storage import messages, tickets
from storage.messages import Message


def ask_topic(connection: sqlite3.Connection, outcome: AskTopic, scene: Scene) -> list[Reply]:
    """Return the words as they would be kept, with a button for each topic; in place where they were asked before."""
    said = _meant(connection, outcome, scene)
    kept = correcting.kept(connection, said, scene) if said else None
    if said is None or kept is None:
        return [ToDesk((text("desk-topic-nothing"),))]
    parts, buttons = (text("desk-topic-which"), Quote(kept[1])), correcting.topics(said.id)
    if outcome.message is not None:
        return [RestateAtDesk(correcting.named(said.id), parts, buttons)]
    return [ToDesk(parts, buttons=buttons, record=correcting.named(said.id))]


def _meant(connection: sqlite3.Connection, outcome: AskTopic, scene: Scene) -> Message | None:
    contact = scene.contact.id
    if outcome.message is not None:
        return correcting.shown_message(connection, outcome.message, scene)
    if outcome.replied_to is not None and (said := messages.relayed_to(connection, contact, outcome.replied_to)):
        return said
    newest = tickets.newest(connection, contact)
    ticket = outcome.ticket or (newest.id if newest else 0)
    first = messages.first_written(connection, ticket)
    return first if first and first.contact == contact else None
