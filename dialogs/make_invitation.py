"""A coach or leader makes a link with which families of the own club let a child be followed."""

from dialogs import enrolling
from dialogs.outcomes.first_year import MakeInvitation
from dialogs.outcomes.outcome import Outcome
from dialogs.talk import Talk
from dialogs.text import text


def make_invitation(talk: Talk) -> Outcome:
    """Ask for which activity the link is."""
    return MakeInvitation(enrolling.activity(talk, text("make-invitation-interest")))
