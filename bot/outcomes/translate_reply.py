"""Keep the text of a canned reply in another language."""

import sqlite3

from bot.outcomes import own_reply
from bot.outcomes.keep_reply import keep_reply
from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from bot.words import DESK_LANGUAGE
from dialogs.outcomes.canned import KeepReply, TranslateReply
from dialogs.own_replies import key_of
from dialogs.text import text
from storage import canned


def translate_reply(connection: sqlite3.Connection, outcome: TranslateReply, room: Room) -> list[Reply]:
    """Keep the text for the reply of this title; a Norwegian one makes it anew."""
    language = own_reply.find_language(outcome.language, room)
    if language is None:
        return [own_reply.unknown_language(outcome.language, room)]
    if language == DESK_LANGUAGE:
        return keep_reply(connection, KeepReply(outcome.number, outcome.title, outcome.text), room)
    reply = canned.put_text(connection, key_of(outcome.title), language, outcome.text)
    if reply is None:
        return [ToDesk((text("desk-reply-unknown", title=outcome.title),))]
    kept = text("desk-reply-kept.text", title=reply.title, language=own_reply.language(language))
    return [own_reply.shown(outcome.number, reply, kept, room)]
