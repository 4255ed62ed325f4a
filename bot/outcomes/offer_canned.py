"""Offer canned replies at the desk."""

import sqlite3

from bot.outcomes import canned
from bot.outcomes.canned import Canned
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToDesk
from bot.words import DESK_LANGUAGE
from dialogs.canned import matches
from dialogs.outcomes.canned import OfferCanned
from dialogs.text import text


def offer_canned(connection: sqlite3.Connection, outcome: OfferCanned, scene: Scene) -> list[Reply]:
    """Return the replies to choose from; the only one that is found is shown at once."""
    offer, wanted = outcome.offer, outcome.words
    named = canned.record(offer, scene)
    found = _found(canned.every(connection, scene, outcome.by), wanted, scene)
    if not found:
        return [ToDesk((text("desk-say-nothing", wanted=wanted),))]
    if len(found) == 1:
        parts, buttons = canned.preview(offer, found[0], scene)
        return [ToDesk(parts, buttons=buttons, record=named)]
    if not wanted:
        return [ToDesk((text("desk-say"),), buttons=canned.choices(offer, found, scene), record=named)]
    shown = text("desk-say.many" if len(found) > canned.ON_A_PAGE else "desk-say.found", wanted=wanted)
    return [ToDesk((shown,), buttons=canned.choices(offer, found[: canned.ON_A_PAGE], scene), record=named)]


def _found(replies: list[Canned], wanted: str, scene: Scene) -> list[Canned]:
    """Return the replies with every word in their title or their Norwegian text, those with all in the title first."""
    titles = {reply.key: _title(reply, scene) for reply in replies}
    found = [reply for reply in replies if matches(f"{titles[reply.key]}\n{reply.norwegian}", wanted)]
    return sorted(found, key=lambda reply: not matches(titles[reply.key], wanted))


def _title(reply: Canned, scene: Scene) -> str:
    return reply.title if isinstance(reply.title, str) else scene.words.plain(DESK_LANGUAGE, reply.title)
