"""Somebody who knows a child, at school, at work or next door, would like to put it in touch."""

from typing import Final

from dialogs.outcomes.helping import Refer
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option, consent
from dialogs.talk import Talk
from dialogs.text import text

ROLES: Final = ("school", "health", "nav", "refugees", "child-welfare", "other")
AGREED: Final = "agreed"
FAMILY: Final = (AGREED, "knows", "not-yet")


def referral(talk: Talk) -> Outcome:
    """Ask who refers and whether the family agrees, nothing about the child, and last whether to be written to."""
    coordinator = talk.known.municipality.coordinator.name
    thanks = text("referral-role", coordinator=coordinator)
    roles = tuple(Option(role, text(f"referral-role-{role}")) for role in ROLES)
    role = talk.ask(Choice("role", (thanks,), roles))
    family = talk.ask(
        Choice(
            "family",
            (text("referral-family"),),
            tuple(Option(key, text(f"referral-family-{key}")) for key in FAMILY),
        )
    )
    offer = text("referral-consent", coordinator=coordinator)
    wanted = talk.ask(consent("consent", role, offer, yes="ask-coordinator-yes", no="ask-coordinator-no"))
    return Refer(role, family, wanted=wanted)
