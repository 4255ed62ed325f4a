"""Finding something to do in the school holidays: by date, by age, and never what is over."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.words import Words
from dialogs.outcomes.helping import CallHuman, Declined, SignUp
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript, asked


@pytest.fixture
def talk(words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader)


def options(outcomes: list[Outcome]) -> list[str]:
    (question,) = [outcome.question for outcome in outcomes if isinstance(outcome, Ask)]
    return [option.key for option in question.options]


def test_the_holidays_are_offered_by_date_and_what_is_chosen_is_signed_up_for(talk: Transcript) -> None:
    talk.goes("holiday")
    assert options(talk.says("8")) == ["winter-2027", "easter-2027", "summer-2027"]
    assert options(talk.presses("holiday", "winter-2027")) == ["ski-play", "swim-free", "none"]
    assert asked(talk.presses("offer", "swim-free")) == "holiday-consent"
    assert SignUp("swim-free", 8) in talk.says("yes")


def test_only_what_fits_the_age_is_offered_and_a_single_holiday_is_not_asked_about(talk: Transcript) -> None:
    talk.goes("holiday")
    assert options(talk.says("18")) == ["winter-2027", "summer-2027"]
    talk.goes("holiday")
    talk.known = replace(talk.known, now=talk.known.now + timedelta(days=150))
    assert options(talk.says("16")) == ["coast-camp", "none"]


def test_what_is_over_is_never_offered(talk: Transcript) -> None:
    talk.known = replace(talk.known, now=talk.known.now.replace(year=2027, month=2, day=25))
    talk.goes("holiday")
    talk.says("8")
    assert options(talk.presses("holiday", "winter-2027")) == ["swim-free", "none"]
    talk.known = replace(talk.known, now=talk.known.now.replace(year=2028))
    assert asked(talk.goes("holiday")) == "ask-coordinator-holiday"


def test_whom_nothing_suits_is_offered_the_coordinator(talk: Transcript) -> None:
    talk.goes("holiday")
    assert asked(talk.says("30")) == "ask-coordinator-holiday"
    talk.goes("holiday")
    talk.says("8")
    talk.presses("holiday", "summer-2027")
    assert asked(talk.presses("offer", "none")) == "ask-coordinator-holiday"
    assert CallHuman("holiday") in talk.says("yes")


def test_a_no_passes_nothing_on(talk: Transcript) -> None:
    talk.goes("holiday")
    talk.says("8")
    talk.presses("holiday", "easter-2027")
    talk.presses("offer", "easter-workshop")
    assert Declined("easter-workshop") in talk.says("no")
