"""Move an application along, and tell the family at each step."""

import sqlite3
from collections.abc import Mapping
from typing import Final

from bot.outcomes import moving
from bot.outcomes.scene import Room, Scene
from bot.replies import Reply, RestateAtDesk, Rows, ToContact
from dialogs.text import Arg, Text, text
from storage import applications
from storage.applications import Application

STEPS: Final[Mapping[str, tuple[str, ...]]] = {
    "wished": ("applied", "granted", "refused"),
    "applied": ("granted", "refused"),
}


def move_application(connection: sqlite3.Connection, record: int, step: str, scene: Scene) -> list[Reply]:
    """Return what the desk is shown of the application now, and what the family hears of it."""
    if not any(step in steps for steps in STEPS.values()):
        return []
    moved = applications.move(connection, record, step, scene.now)
    if moved is None or moved.contact != scene.contact.id:
        return []
    told = text(f"application-{step}", scheme=_name(moved, scene), coordinator=scene.municipality.coordinator.name)
    return [RestateAtDesk(f"application {record}", shown(moved, scene), buttons(moved)), ToContact((told,))]


def shown(application: Application, scene: Room) -> tuple[Text, ...]:
    """Say what the desk sees of an application."""
    amount = (
        text("desk-amount", kroner=application.amount) if application.amount is not None else text("desk-amount.none")
    )
    state = text(f"desk-application-{application.state}")
    return (text("desk-application", scheme=_name(application, scene), amount=amount, state=state),)


def buttons(application: Application) -> Rows:
    """Return the steps that an application can take from where it is."""
    steps = STEPS.get(application.state, ())
    return moving.rows("application", application.id, ((step, text(f"desk-application-{step}")) for step in steps))


def _name(application: Application, scene: Room) -> Arg:
    scheme = scene.municipality.scheme(application.scheme)
    return scheme.name if scheme else application.scheme
