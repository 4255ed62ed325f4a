"""Offer the coordinator's help with a matter that has no dialog of its own."""

from functools import partial
from typing import Final

from dialogs.news import news
from dialogs.outcomes.helping import CallHuman, Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import consent
from dialogs.talk import Dialog, Talk
from dialogs.text import text

HOLIDAY: Final = "holiday"  # of which families can be told when there is something


def ask_coordinator(about: str) -> Dialog:
    """Return the dialog that says what can be done about a topic and offers to call the coordinator."""
    return partial(_ask, about)


def _ask(about: str, talk: Talk) -> Outcome:
    coordinator = talk.known.municipality.coordinator.name
    offer = text(f"ask-coordinator-{about}", coordinator=coordinator)
    if not talk.ask(consent("consent", about, offer, yes="ask-coordinator-yes", no="ask-coordinator-no")):
        return news(talk) if about == HOLIDAY and not talk.known.contact.news else Declined()
    return CallHuman(about)
