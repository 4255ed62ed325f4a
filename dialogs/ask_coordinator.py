"""Offer the coordinator's help with a matter that has no dialog of its own."""

from functools import partial

from dialogs.outcomes.helping import CallHuman, Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import consent
from dialogs.talk import Dialog, Talk
from dialogs.text import text


def ask_coordinator(about: str) -> Dialog:
    """Return the dialog that says what can be done about a topic and offers to call the coordinator."""
    return partial(ask_about, about)


def ask_about(about: str, talk: Talk) -> Outcome:
    """Say what can be done about a topic, and offer to call the coordinator."""
    coordinator = talk.known.municipality.coordinator.name
    offer = text(f"ask-coordinator-{about}", coordinator=coordinator)
    if not talk.ask(consent("ask-coordinator", about, offer, yes="ask-coordinator-yes", no="ask-coordinator-no")):
        return Declined()
    return CallHuman(about)
