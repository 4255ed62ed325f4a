"""Finding an activity, as a transcript."""

import pytest

from bot.words import Words
from dialogs.outcomes.helping import Declined, NothingFits, PutInTouch
from dialogs.outcomes.saying import Ask, ShowChoice
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript, asked

FOOTBALL_ON_TUESDAY = {
    "nb": "fotball for 8-åringen min på tirsdager",
    "en": "football for my 8-year-old on Tuesdays",
    "ar": "كرة قدم لابني عمره 8 سنوات يوم الثلاثاء",
}


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def test_with_all_said_at_once_only_the_choice_is_asked(talk: Transcript) -> None:
    outcomes = talk.says(FOOTBALL_ON_TUESDAY[talk.known.contact.language])
    assert talk.asked == "activity"
    (ask,) = [outcome for outcome in outcomes if isinstance(outcome, Ask)]
    keys = {option.key for option in ask.question.options}
    assert keys == {"football-mixed-6-8", "football-girls-8-10"}


def test_with_nothing_said_it_asks_one_thing_at_a_time_until_the_family_agrees(talk: Transcript) -> None:
    assert asked(talk.goes("activity")) == "find-activity-age"
    assert asked(talk.presses("age", "8")) == "find-activity-interest"
    talk.presses("interest", "football")
    assert talk.asked == "activity"
    assert asked(talk.presses("activity", "football-girls-8-10")) == "find-activity-consent"
    outcomes = talk.presses("consent", "yes football-girls-8-10")
    assert PutInTouch("football-girls-8-10", 8) in outcomes
    assert talk.asked == ""


def test_a_no_tells_nobody(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "8")
    talk.presses("interest", "football")
    talk.presses("activity", "football-girls-8-10")
    outcomes = talk.presses("consent", "no football-girls-8-10")
    assert Declined("football-girls-8-10") in outcomes
    assert not any(isinstance(outcome, PutInTouch) for outcome in outcomes)


def test_many_that_fit_are_narrowed_by_the_day(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "11")
    assert asked(talk.presses("interest", "any")) == "find-activity-weekday"
    talk.presses("weekday", "wed")
    assert talk.asked == "activity"


def test_consent_to_one_activity_is_none_to_another(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "8")
    talk.presses("interest", "football")
    talk.presses("activity", "football-girls-8-10")
    outcomes = talk.presses("consent", "yes football-mixed-6-8")
    assert talk.asked == "consent"
    assert not any(isinstance(outcome, PutInTouch) for outcome in outcomes)


def test_consent_is_never_found_in_passing(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.says("football for my 8-year-old on Tuesdays, yes please, sign us up")
    talk.says("2")
    assert talk.asked == "consent"


def test_back_goes_to_the_question_before_also_past_what_was_found_in_passing(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.says("football for my 8-year-old")
    assert talk.asked == "activity"
    talk.goes_back("activity")
    assert talk.asked == "interest"
    talk.goes_back("interest")
    assert talk.asked == "age"
    outcomes = talk.goes_back("age")
    assert talk.asked == ""
    assert not any(isinstance(outcome, Ask) for outcome in outcomes)


def test_back_may_be_written(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.says("football for my 8-year-old")
    talk.says("back")
    assert talk.asked == "interest"


def test_back_under_an_old_question_goes_nowhere(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "8")
    talk.presses("interest", "football")
    assert talk.goes_back("interest") == []
    assert talk.asked == "activity"


def test_what_is_mentioned_is_found_three_turns_later(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("activity")
    talk.says("she is free on Wednesdays")
    assert talk.asked == "age"
    talk.says("11")
    talk.presses("interest", "any")
    assert talk.asked == "activity"


@pytest.mark.parametrize("said", ["8", " 8 ", "she is 8 years old", "born in 2018", "2018-modell", "3rd grade"])
def test_an_age_is_heard_in_many_ways(words: Words, reader: Reader, said: str) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("activity")
    talk.says(said)
    assert talk.known.journey is not None
    assert talk.known.journey.answers["age"] == "8"


def test_an_interest_that_is_not_offered_is_said_to_be_missing(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    outcomes = talk.says("football for my 4-year-old")
    (ask,) = [outcome for outcome in outcomes if isinstance(outcome, Ask)]
    assert getattr(ask.question.parts[0], "words", "") == "find-activity-interest.missing"


def test_an_age_beyond_the_overview_is_answered_honestly(talk: Transcript) -> None:
    talk.goes("activity")
    assert NothingFits(60) in talk.says("60")


def test_a_double_tap_answers_no_other_question(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "8")
    assert talk.presses("age", "8") == []
    assert talk.asked == "interest"


def test_an_earlier_answer_may_be_changed_by_its_button(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "8")
    talk.presses("interest", "football")
    talk.presses("age", "15")
    assert talk.known.journey is not None
    assert talk.known.journey.answers["age"] == "15"
    assert "interest" not in talk.known.journey.answers


def test_a_button_of_another_run_answers_nothing(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", "8", run=99)
    assert talk.asked == "age"


def test_the_answered_question_shows_its_answer(talk: Transcript) -> None:
    talk.goes("activity")
    (shown, _) = talk.presses("age", "8")
    assert isinstance(shown, ShowChoice)
    assert (shown.question.name, shown.key) == ("age", "8")


def test_a_key_that_was_never_offered_is_asked_again(talk: Transcript) -> None:
    talk.goes("activity")
    outcomes = talk.presses("age", "minus one")
    assert talk.asked == "age"
    assert any(isinstance(outcome, Ask) and outcome.notice for outcome in outcomes)
