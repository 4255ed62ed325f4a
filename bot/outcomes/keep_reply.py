"""Keep a canned reply of the coordinators' own."""

import sqlite3

from bot.outcomes import own_reply
from bot.outcomes.scene import Room
from bot.replies import Reply
from bot.words import DESK_LANGUAGE
from dialogs.outcomes.canned import KeepReply
from dialogs.own_replies import key_of
from dialogs.text import text
from storage import canned
from storage.canned import OwnReply


def keep_reply(connection: sqlite3.Connection, outcome: KeepReply, room: Room) -> list[Reply]:
    """Keep the reply in Norwegian, in place of one with this title, and say in which languages it is missing."""
    reply = OwnReply(key_of(outcome.title), outcome.title, {DESK_LANGUAGE: outcome.text})
    replaced = canned.keep(connection, reply, room.now)
    kept = text("desk-reply-kept.anew" if replaced else "desk-reply-kept", title=reply.title)
    return [own_reply.shown(outcome.number, reply, kept, room)]
