"""Change at the contact's what a coordinator has changed at the desk."""

import sqlite3

from bot.outcomes.relay_back import below
from bot.outcomes.scene import Scene
from bot.replies import EditAtContact, Reply, ToDesk
from dialogs.desk import NOTE
from dialogs.outcomes.conversation import RelayEdit
from dialogs.text import text
from storage import messages


def relay_edit(connection: sqlite3.Connection, outcome: RelayEdit, scene: Scene) -> list[Reply]:
    """Return the change; an edit makes no reply of a note, and no note of a reply."""
    line = outcome.line
    stays = line.text.startswith((NOTE, "/"))
    before = messages.said_at_place(connection, line.chat_id, line.message_id)
    if before is None or scene.line is None:
        return [] if stays else [ToDesk((text("desk-edit-not-sent", name=scene.contact.first_name),))]
    if stays:
        return [ToDesk((text("desk-edit-sent-before", name=scene.contact.first_name),))]
    return [EditAtContact(line, before, scene.line, below(outcome.foreign))]
