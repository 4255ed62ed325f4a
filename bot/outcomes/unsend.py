"""Take a coordinator's words back."""

import sqlite3
from datetime import timedelta

from bot.outcomes.scene import Scene
from bot.replies import Reply, TakeBack, ToDesk
from dialogs.outcomes.conversation import Unsend
from dialogs.text import Text, text
from storage import messages, outbox
from storage.messages import Message

LATEST = timedelta(hours=48)  # then Telegram lets a bot delete nothing any more


def unsend(connection: sqlite3.Connection, outcome: Unsend, scene: Scene) -> list[Reply]:
    """Return what deletes the words at the contact's; what has not left is simply not sent."""
    said = _meant(connection, outcome, scene)
    row = outbox.of_message(connection, f"contact {scene.contact.id}", said.id) if said else None
    if said is None or row is None or said.unsent:
        return _told(text("desk-unsend-none"))
    if scene.now - said.said_at > LATEST:
        return _told(text("desk-unsend-late"))
    if row.state in ("refused", "withdrawn"):
        return _told(text("desk-unsend-none"))
    messages.mark_unsent(connection, said.id, scene.now)
    if row.state == "waiting":
        outbox.withdraw(connection, row.id, scene.now)
        return _told(text("desk-unsent"))
    return [TakeBack(said.id, row.id, album=said.album_id is not None)]


def _meant(connection: sqlite3.Connection, outcome: Unsend, scene: Scene) -> Message | None:
    contact = scene.contact.id
    if outcome.replied_to is None:
        said = messages.last_of_coordinator(connection, contact)
    else:
        said = messages.at_desk(connection, contact, outcome.replied_to)
    if said and said.album_id:
        return messages.of_album(connection, contact, said.album_id)[0]
    return said


def _told(words: Text) -> list[Reply]:
    return [ToDesk((words,))]
