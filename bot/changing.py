"""Changes of what was passed on: edited in place, taken back, marked."""

import sqlite3
from typing import Any

from bot import rendering
from bot.outcomes.scene import Scene
from bot.replies import EditAtContact, EditAtDesk, MarkAtDesk, Priority, TakeBack
from bot.words import DESK_LANGUAGE, Words
from dialogs.events import Line
from storage import outbox
from storage.outbox import NewRow

GAP = "\n\n"
LONGEST_CAPTION = 1024


def at_contact(connection: sqlite3.Connection, reply: EditAtContact, scene: Scene, words: Words) -> None:
    """Change a coordinator's words where they were sent; those that have not left, leave as they are now."""
    lane = f"contact {scene.contact.id}"
    row = outbox.of_message(connection, lane, reply.message)
    if row is None:
        return
    if row.state == "waiting" and row.method == "sendMessage":
        changed = {**row.params, "text": reply.line.text, "entities": list(reply.line.entities)}
        outbox.rewrite(connection, row.id, changed, row.due_at)
        return
    method, params = _edited(reply.line, reply.line.text, reply.line.entities)
    if reply.buttons:
        params["reply_markup"] = rendering.keyboard(reply.buttons, scene.contact.language, words)
    edit = NewRow(lane, Priority.HUMAN, method, params, author="coordinator", message=reply.edit, refers_to=row.id)
    outbox.write(connection, edit, scene.now)


def at_desk(connection: sqlite3.Connection, reply: EditAtDesk, scene: Scene) -> None:
    """Change a contact's words at the desk, with the old ones in a collapsed quote under them."""
    line, longest = reply.line, rendering.LONGEST if reply.line.kind == "text" else LONGEST_CAPTION
    room = longest - rendering.units(line.text + GAP)
    before = next(iter(rendering.split(reply.before, room)), "") if room > 0 else ""
    text = f"{line.text}{GAP}{before}" if before else line.text
    place = {"offset": rendering.units(line.text + GAP), "length": rendering.units(before)}
    quoted: tuple[dict[str, object], ...] = ({"type": "expandable_blockquote", **place},) if before else ()
    method, params = _edited(line, text, (*line.entities, *quoted))
    edit = NewRow(
        f"desk {scene.contact.id}",
        Priority.ANSWER,
        method,
        params,
        author="contact",
        message=reply.edit,
        refers_to=reply.row,
    )
    outbox.write(connection, edit, scene.now)


def take_back(connection: sqlite3.Connection, reply: TakeBack, scene: Scene) -> None:
    """Delete what was sent to the contact."""
    lane = f"contact {scene.contact.id}"
    method = "deleteMessages" if reply.album else "deleteMessage"
    row = NewRow(lane, Priority.HUMAN, method, {}, message=reply.message, refers_to=reply.row)
    outbox.write(connection, row, scene.now)


def mark(connection: sqlite3.Connection, reply: MarkAtDesk, scene: Scene, words: Words) -> None:
    """React to a message at the desk, which costs none of the messages that a group may get in a minute."""
    reaction = [{"type": "emoji", "emoji": words.plain(DESK_LANGUAGE, reply.mark)}]
    params = {"message_id": reply.place, "reaction": reaction}
    row = NewRow(f"desk {scene.contact.id}", Priority.HUMAN, "setMessageReaction", params, question=reply.kind)
    outbox.write(connection, row, scene.now)


def _edited(line: Line, text: str, entities: tuple[dict[str, object], ...]) -> tuple[str, dict[str, Any]]:
    if line.kind == "text":
        return "editMessageText", {"text": text, "entities": list(entities)}
    return "editMessageCaption", {"caption": text, "caption_entities": list(entities)}
