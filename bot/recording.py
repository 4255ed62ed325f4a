"""The record: what was said by either side, kept as a turn handles it."""

import json
import sqlite3
from collections.abc import Sequence
from datetime import datetime

from bot.outcomes.opening import kept_with
from bot.words import Words
from dialogs.events import DeskEdited, DeskPressed, DeskSaid, Edited, Event, Line, Pressed, Said
from dialogs.outcomes.conversation import KeepNote, RelayBack
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import ShowChoice
from dialogs.text import packed
from dialogs.understanding.reading import Reading
from storage import messages
from storage.contacts import Contact


def record(
    connection: sqlite3.Connection,
    contact: Contact,
    event: Event,
    decided: Sequence[Outcome],
    now: datetime,
    words: Words,
) -> int | None:
    """Keep what was said, by either side; a coordinator's note is said to nobody."""
    match event:
        case Pressed() | DeskPressed():
            return _press(connection, contact, decided, now, words)
        case Said(line, reading) | Edited(line, reading):
            before = messages.said_at_place(connection, line.chat_id, line.message_id)
            return keep(connection, contact, "contact", line, now, edits=before, reading=reading)
        case DeskSaid(line) if any(isinstance(outcome, RelayBack | KeepNote) for outcome in decided):
            return keep(connection, contact, "coordinator", line, now)
        case DeskEdited(line):
            before = messages.said_at_place(connection, line.chat_id, line.message_id)
            return before and keep(connection, contact, "coordinator", line, now, edits=before)
    return None


def _press(
    connection: sqlite3.Connection, contact: Contact, decided: Sequence[Outcome], now: datetime, words: Words
) -> int | None:
    """Keep which answer was given by a button, in words that can be shown in any language."""
    chosen = next((outcome for outcome in decided if isinstance(outcome, ShowChoice)), None)
    if chosen is None:
        return None
    label = next((one.label for one in chosen.question.options if one.key == chosen.key), chosen.key)
    return messages.record(
        connection,
        contact=contact.id,
        ticket=kept_with(connection, contact.id, "contact"),
        author="contact",
        kind=messages.PRESS,
        text=label if isinstance(label, str) else words.plain(contact.language, label),
        now=now,
        words=json.dumps(packed(label)),
    )


def keep(
    connection: sqlite3.Connection,
    contact: Contact,
    author: str,
    line: Line,
    now: datetime,
    edits: int | None = None,
    reading: Reading | None = None,
) -> int:
    """Keep a line, with what it was read as, and return its id in the record."""
    return messages.record(
        connection,
        contact=contact.id,
        ticket=kept_with(connection, contact.id, author),
        author=author,
        kind=line.kind,
        text=line.text,
        now=now,
        chat_id=line.chat_id,
        message_id=line.message_id,
        file_id=line.file_id,
        album_id=line.album_id,
        edits=edits,
        topic=reading.topic if reading else None,
        language=reading.language if reading else None,
    )
