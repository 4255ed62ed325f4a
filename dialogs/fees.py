"""Find a scheme that may pay, and offer the coordinator's help to apply."""

from dialogs.catalogue import Scheme
from dialogs.outcomes.helping import Apply, Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option, consent
from dialogs.talk import Talk
from dialogs.text import Text, text


def fees(talk: Talk) -> Outcome:
    """Show the schemes that may pay a fee, and offer the coordinator's help to apply to one."""
    schemes = talk.known.municipality.schemes_for("fee")
    options = tuple(Option(scheme.key, scheme.name) for scheme in schemes)
    parts = (text("fees-scheme"), *(_described(scheme) for scheme in schemes))
    chosen = talk.ask(Choice("scheme", parts, options))
    coordinator = talk.known.municipality.coordinator.name
    name = next(scheme.name for scheme in schemes if scheme.key == chosen)
    offer = text("fees-consent", scheme=name, coordinator=coordinator)
    if not talk.ask(consent("consent", chosen, offer, yes="ask-coordinator-yes", no="ask-coordinator-no")):
        return Declined()
    amount = talk.mentioned("amount")
    return Apply(chosen, "fee", int(amount) if amount is not None else None)


def _described(scheme: Scheme) -> Text:
    return text(
        "scheme",
        name=scheme.name,
        who=scheme.who,
        what=scheme.for_what,
        limit=text("scheme-limit", kroner=scheme.up_to) if scheme.up_to is not None else text("scheme-limit.none"),
        by=scheme.by,
        bring=scheme.bring,
    )
