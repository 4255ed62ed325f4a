"""Say a canned reply to the contact."""

import sqlite3

from bot.outcomes import canned
from bot.outcomes.join import join
from bot.outcomes.preview_canned import preview_canned
from bot.outcomes.scene import Scene
from bot.outcomes.take import take
from bot.replies import Priority, Reply, RestateAtDesk, ToContact
from bot.words import DESK_LANGUAGE
from dialogs.canned import fingerprint
from dialogs.outcomes.canned import PreviewCanned, SayCanned
from dialogs.outcomes.desk import Join, Take
from dialogs.text import Own, Quote, text
from storage import outbox, tickets


def say_canned(connection: sqlite3.Connection, outcome: SayCanned, scene: Scene) -> list[Reply]:
    """Return the reply as it was shown, once; one that would now say something else is shown first."""
    reply = canned.find(connection, scene, outcome.by, outcome.key)
    if reply is None or fingerprint(reply.said) != outcome.shown:
        return preview_canned(connection, PreviewCanned(outcome.offer, outcome.by, outcome.key), scene)
    settled = outbox.settle_question(connection, canned.record(outcome.offer, scene))
    if settled is None:
        return []
    tickets.answer(connection, scene.contact.id)
    said = Own({DESK_LANGUAGE: reply.norwegian, scene.contact.language: reply.said})
    return [
        *(told for coming in outcome.coming for told in _come(connection, coming, scene)),
        ToContact((said,), priority=Priority.HUMAN, author="coordinator"),
        RestateAtDesk(settled, (text("desk-say-sent", title=reply.title), Quote(reply.norwegian))),
    ]


def _come(connection: sqlite3.Connection, coming: Take | Join, scene: Scene) -> list[Reply]:
    return take(connection, coming, scene) if isinstance(coming, Take) else join(connection, coming, scene)
