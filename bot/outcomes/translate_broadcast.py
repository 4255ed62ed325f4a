"""Give a broadcast a text in another language."""

import sqlite3

from bot.outcomes import broadcast, own_reply
from bot.outcomes.scene import Room
from bot.replies import Reply, RestateAtDesk, ToDesk
from dialogs.outcomes.news import TranslateBroadcast
from dialogs.text import text
from storage import broadcasts


def translate_broadcast(connection: sqlite3.Connection, outcome: TranslateBroadcast, room: Room) -> list[Reply]:
    """Keep the text for the newest draft, which is shown anew; what showed it before leads nowhere from then on."""
    language = own_reply.find_language(outcome.language, room)
    if language is None:
        return [own_reply.unknown_language(outcome.language, room)]
    draft = broadcasts.newest_draft(connection)
    if draft is None:
        return [ToDesk((text("desk-broadcast-none"),))]
    kept = broadcasts.put_text(connection, draft.id, outcome.number, language, outcome.text)
    parts, buttons = broadcast.preview(connection, kept, room)
    return [
        RestateAtDesk(broadcast.record(draft.number), (text("desk-broadcast-anew"),)),
        ToDesk(parts, buttons=buttons, record=broadcast.record(kept.number)),
    ]
