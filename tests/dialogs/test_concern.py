"""A coach who worries, as a transcript."""

import pytest

from bot.words import Words
from dialogs.outcomes.helping import CallHuman, Declined, Worry
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript, asked


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def test_a_coach_is_asked_for_what_is_needed_and_no_more(talk: Transcript) -> None:
    assert asked(talk.goes("concern")) == "concern-about"
    assert asked(talk.presses("about", "cup")) == "concern-when"
    assert asked(talk.presses("when", "this-week")) == "concern-agreed"
    assert asked(talk.presses("agreed", "no")) == "concern-tell"
    assert asked(talk.presses("tell", "no")) == "concern-consent"
    assert Worry("cup", "this-week") in talk.presses("consent", "yes cup")


def test_a_child_is_named_only_where_its_family_has_agreed(talk: Transcript) -> None:
    talk.goes("concern")
    talk.presses("about", "fee")
    talk.presses("when", "later")
    assert asked(talk.presses("agreed", "yes")) == "concern-name"
    talk.says("Sara")
    talk.presses("tell", "yes")
    assert Worry("fee", "later", "Sara", may_say=True) in talk.presses("consent", "yes fee")


def test_a_weekday_that_is_mentioned_is_this_week(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "nb")
    talk.goes("concern")
    talk.says("det gjelder cupen på fredag")
    talk.presses("about", "cup")
    assert talk.asked == "agreed"


def test_a_no_tells_nobody(talk: Transcript) -> None:
    talk.goes("concern")
    talk.presses("about", "cup")
    talk.presses("when", "today")
    talk.presses("agreed", "no")
    talk.presses("tell", "no")
    assert Declined() in talk.presses("consent", "no cup")


def test_a_sudden_cost_reaches_the_coordinator_at_once(talk: Transcript) -> None:
    assert asked(talk.goes("extra_cost")) == "extra-cost-consent"
    assert CallHuman("extra_cost", pressing=True) in talk.presses("consent", "yes extra_cost")
