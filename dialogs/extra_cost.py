"""A cost that comes suddenly: what a club may ask for, and the coordinator at once."""

from dialogs.outcomes.helping import CallHuman, Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import consent
from dialogs.talk import Talk
from dialogs.text import text


def extra_cost(talk: Talk) -> Outcome:
    """Say what a club may ask for and that nobody pays in advance, and call the coordinator at once."""
    coordinator = talk.known.municipality.coordinator.name
    amount = talk.mentioned("amount")
    named = (text("extra-cost-amount", kroner=int(amount)),) if amount is not None else ()
    offer = text("extra-cost-consent", coordinator=coordinator)
    question = consent("consent", "extra_cost", *named, offer, yes="ask-coordinator-yes", no="ask-coordinator-no")
    if not talk.ask(question):
        return Declined()
    return CallHuman("extra_cost", pressing=True)
