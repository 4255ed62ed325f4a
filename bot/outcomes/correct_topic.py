"""Keep what a contact's words were about, without names."""

import sqlite3

from bot.outcomes import correcting
from bot.outcomes.scene import Scene
from bot.replies import Reply, RestateAtDesk
from dialogs.outcomes.corrections import CorrectTopic
from dialogs.text import Quote, text
from storage import corrections
from storage.corrections import Correction


def correct_topic(connection: sqlite3.Connection, outcome: CorrectTopic, scene: Scene) -> list[Reply]:
    """Keep the topic in place of another that was kept, or forget it, and say so where it was asked."""
    said = correcting.shown_message(connection, outcome.message, scene)
    kept = correcting.kept(connection, said, scene) if said else None
    if said is None or kept is None:
        return []
    record, again = correcting.named(said.id), correcting.again(said.id)
    if outcome.topic is None:
        corrections.forget(connection, *kept)
        return [RestateAtDesk(record, (text("desk-topic-dropped"),), again)]
    corrections.keep(connection, Correction(*kept, said.topic, outcome.topic, scene.today))
    told = text("desk-topic-kept", topic=text(f"desk-about-{outcome.topic}"))
    return [RestateAtDesk(record, (told, Quote(kept[1])), again)]
