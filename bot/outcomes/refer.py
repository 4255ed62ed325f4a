"""Bring a referral to the coordinator: who refers, and nothing about the child before its family agrees."""

import sqlite3

from bot.outcomes import awaiting
from bot.outcomes.opening import SAID_BEFORE, bring_to_desk
from bot.outcomes.scene import Scene
from bot.replies import Reply, ToContact, ToDesk
from dialogs import for_clubs, menu
from dialogs.outcomes.helping import Refer
from dialogs.referral import AGREED
from dialogs.text import text
from storage import messages
from storage.tickets import Matter


def refer(connection: sqlite3.Connection, outcome: Refer, scene: Scene) -> list[Reply]:
    """Forget what was written of the child unless its family agrees, show the desk who refers, and offer a text."""
    agreed = outcome.family == AGREED
    if not (agreed and outcome.wanted):
        messages.forget_untold(connection, scene.contact.id, scene.now - SAID_BEFORE)
    if not outcome.wanted:
        return [ToContact((text("declined"),), (*for_clubs.text_for_family(), *menu.menu()))]
    shown = text(
        "desk-referral",
        name=scene.contact.first_name,
        role=text(f"referral-role-{outcome.role}"),
        family=text(f"referral-family-{outcome.family}"),
    )
    done = text(
        "referral-done" if agreed else "referral-done.not-agreed",
        coordinator=scene.municipality.reader(scene.local),
        reads=awaiting.reads(connection, scene),
    )
    opened = bring_to_desk(connection, scene, Matter("referral"), with_words=False)
    return [*opened, ToDesk((shown,)), ToContact((done,), for_clubs.text_for_family())]
