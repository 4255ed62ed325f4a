"""A family opens the invitation link of an activity that its child begins with."""

from dialogs import enrolling
from dialogs.outcomes.first_year import Follow
from dialogs.outcomes.helping import Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import consent
from dialogs.talk import Talk
from dialogs.text import text

KIND = "invitation"  # of the button that ends one
PAYLOAD = "i-"  # what the parameter of a link that is an invitation begins with


def invited(talk: Talk) -> Outcome:
    """Say what is offered, and ask for the child's first name and age only where the family agrees."""
    token = str(talk.mentioned("invitation"))
    key = talk.known.invitations.get(token, "")
    activity = talk.catalogue.activity(key)
    if activity is None:
        return Declined()
    coordinator = talk.known.municipality.coordinator.name
    offer = text("invited-offer", activity=activity.name, coordinator=coordinator)
    if not talk.ask(consent("follow", key, offer)):
        return Declined()
    return Follow(key, *enrolling.child(talk), invitation=token)
