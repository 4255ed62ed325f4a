"""A family tells out of the blue that its child has begun somewhere."""

from dialogs import enrolling
from dialogs.outcomes.first_year import Begun
from dialogs.outcomes.helping import Declined
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Spoken, consent
from dialogs.talk import Talk
from dialogs.text import text

LONGEST_PLACE = 60


def we_have_started(talk: Talk) -> Outcome:
    """Ask where, and for the child's first name and age only where the family would like to be asked how it goes."""
    place = enrolling.activity(talk, text("we-have-started-interest"), elsewhere=True)
    own = place == enrolling.ELSEWHERE
    if own:
        place = talk.ask(Spoken("place", (text("we-have-started-place"),), longest=LONGEST_PLACE))
    if not talk.ask(consent("follow", enrolling.ELSEWHERE if own else place, text("introduction-follow"))):
        return Declined()
    return Begun(place, *enrolling.child(talk))
