"""Keep a family's answer to a check-in."""

import sqlite3

from bot.outcomes import awaiting, move_participant
from bot.outcomes.naming_child import named
from bot.outcomes.opening import bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Priority, Reply, ToContact, ToDesk
from dialogs import menu
from dialogs.buttons import Button, Go, write
from dialogs.check_in import STOPPED
from dialogs.outcomes.first_year import CheckedIn
from dialogs.text import Text, text
from storage import participants
from storage.participants import Participant
from storage.tickets import Matter

PRESSING = (STOPPED, "unhappy")
"""After these a child is soon gone; everything else can wait its turn."""


def checked_in(connection: sqlite3.Connection, outcome: CheckedIn, scene: Scene) -> list[Reply]:
    """Keep the answer; where it worries, say something that helps and flag the conversation at the desk."""
    step = participants.answer(connection, outcome.check_in, " ".join(filter(None, (outcome.how, outcome.reason))))
    child = participants.get(connection, outcome.participant)
    if child is None:
        return []
    last = step >= max(scene.municipality.check_in_days)
    worry = STOPPED if outcome.how == STOPPED else outcome.reason
    ended = "stopped" if worry == STOPPED else "finished" if last else None
    moved = move_participant.change(connection, child, ended, scene) if ended else []
    if worry is None:
        return [*moved, ToContact((text("check-in-last" if last else "check-in-good", name=child.name),))]
    goodbye = (text("check-in-last", name=child.name),) if ended == "finished" else ()
    return [*moved, *_worry(connection, outcome, child, worry, goodbye, scene)]


def _worry(
    connection: sqlite3.Connection,
    outcome: CheckedIn,
    child: Participant,
    worry: str,
    goodbye: tuple[Text, ...],
    scene: Scene,
) -> list[Reply]:
    coordinator = scene.municipality.reader(scene.local)
    helps = text(f"check-in-worry.{worry}", name=child.name, coordinator=coordinator)
    pressing = worry in PRESSING
    changed = ((Button(text("check-in-changed"), write(Go("we-have-started"))),),) if worry == STOPPED else ()
    return [
        *bring_to_desk(connection, scene, Matter("trouble", pressing=pressing), with_words=outcome.in_words),
        ToDesk((_shown(outcome, child, scene),), Priority.FIRST if pressing else Priority.ANSWER),
        ToContact((helps, *awaiting.away(connection, scene), *goodbye), (*menu.human(), *changed)),
    ]


def _shown(outcome: CheckedIn, child: Participant, scene: Scene) -> Text:
    name = named(child, scene.today)
    how = text(f"check-in-how-{outcome.how}")
    if outcome.reason is None:
        return text("desk-not-well.alone", name=name, how=how)
    return text("desk-not-well", name=name, how=how, reason=text(f"check-in-reason-{outcome.reason}"))
