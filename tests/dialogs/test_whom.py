"""Young people write for themselves, are spoken to as such, and are asked once who they are."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.known import CHILD, SELF
from dialogs.outcomes.helping import Declined, PutInTouch, Wish
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask, Say
from dialogs.outcomes.whom import KnowWhom, WhomKnown
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript, asked

FOURTEEN = {
    "nb": "Jeg er 14 og vil spille fotball",
    "en": "I'm 14 and want to play football",
    "ar": "عمري 14 سنة وأريد أن ألعب كرة القدم",
}


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def options(outcomes: list[Outcome]) -> list[str]:
    (question,) = [outcome.question for outcome in outcomes if isinstance(outcome, Ask)]
    return [option.key for option in question.options]


def known(talk: Transcript, born: int = 2012, who: str = SELF) -> Transcript:
    talk.known = replace(talk.known, contact=replace(talk.known.contact, writes_for=who, born=born))
    return talk


def test_who_says_so_is_known_to_write_for_themself_and_is_asked_for_no_age(talk: Transcript) -> None:
    outcomes = talk.says(FOURTEEN[talk.known.contact.language])
    assert KnowWhom(SELF, 2012) in outcomes
    assert talk.asked == "activity"


def test_the_question_after_the_childs_age_has_a_button_for_oneself(talk: Transcript) -> None:
    assert options(talk.goes("activity"))[-1] == SELF
    outcomes = talk.presses("age", SELF)
    assert KnowWhom(SELF) in outcomes
    assert asked(outcomes) == "find-activity-age.self"
    assert KnowWhom(SELF, 2012) in talk.presses("own-age", "14")
    assert talk.asked == "interest"


def test_what_is_known_is_never_asked_again_and_moves_on_with_the_year(talk: Transcript) -> None:
    known(talk).goes("activity")
    assert talk.asked == "interest"
    talk.presses("interest", "football")
    assert talk.known.contact.age(talk.known.now.date()) == 14
    assert talk.known.contact.age(talk.known.now.date().replace(year=2027)) == 15


def test_nor_is_it_asked_in_the_holidays(talk: Transcript) -> None:
    known(talk).goes("holiday")
    assert talk.asked == "holiday"


def test_an_age_that_may_be_anybodys_is_asked_about_once(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    assert options(talk.says("football, 14 years old")) == [CHILD, SELF]
    assert KnowWhom(SELF) in talk.presses("who", SELF) or talk.known.contact.born == 2012
    assert talk.asked == "activity"
    talk = Transcript(words, reader, "en")
    talk.says("football, 14 years old")
    assert KnowWhom(CHILD) in talk.presses("who", CHILD)
    assert talk.asked == "activity"
    talk.says("handball, 15 years old")
    assert talk.asked != "who"


def test_whoever_writes_for_a_child_is_asked_nothing_more(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.says("football for my 14-year-old son")
    assert talk.asked == "activity"
    assert talk.known.contact.writes_for is None


def test_back_takes_it_back(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", SELF)
    assert asked(talk.goes_back("own-age")) == "find-activity-age"
    talk.presses("age", "8")
    assert talk.asked == "interest"


def test_a_young_person_who_asks_for_a_brother_says_so(words: Words, reader: Reader) -> None:
    talk = known(Transcript(words, reader, "en"))
    talk.says("football for my little brother, 8 years old")
    assert talk.asked == "who"
    assert KnowWhom(CHILD) in talk.presses("who", CHILD)
    assert talk.asked == "activity"


def test_it_can_be_changed_at_any_time(talk: Transcript) -> None:
    known(talk).goes("whom")
    assert talk.asked == "who"
    outcomes = talk.presses("who", CHILD)
    assert KnowWhom(CHILD) in outcomes
    assert WhomKnown() in outcomes
    talk.goes("whom")
    talk.presses("who", SELF)
    assert KnowWhom(SELF, 2010) in talk.presses("own-age", "16")


def test_whoever_is_under_twelve_is_kindly_advised_and_never_shut_out(talk: Transcript) -> None:
    talk.goes("activity")
    talk.presses("age", SELF)
    outcomes = talk.presses("own-age", "10")
    (advice,) = [outcome for outcome in outcomes if isinstance(outcome, Say)]
    assert [part.words for part in advice.parts if hasattr(part, "words")] == ["who-with-an-adult"]
    assert [button.data for row in advice.buttons for button in row] == ["g|urgent", "g|human"]
    assert talk.asked == "interest"
    assert not any(isinstance(outcome, Say) for outcome in talk.presses("interest", "football"))


def test_a_wish_that_is_on_no_list_goes_to_the_coordinator_in_their_own_words(talk: Transcript) -> None:
    assert options(known(talk).goes("activity"))[-1] == "wish"
    talk.presses("interest", "wish")
    talk.says("parkour on the roof of the school")
    assert talk.asked == "wish-consent"
    assert Wish(14) in talk.presses("wish-consent", "yes wish")


def test_a_wish_stays_untold_without_a_yes(talk: Transcript) -> None:
    known(talk).goes("activity")
    talk.presses("interest", "wish")
    talk.says("parkour on the roof of the school")
    assert Declined() in talk.presses("wish-consent", "no wish")


def test_a_parent_is_offered_no_wish_of_their_own(talk: Transcript) -> None:
    talk.goes("activity")
    assert "wish" not in options(talk.presses("age", "8"))


def test_a_young_person_who_agrees_is_put_in_touch_with_their_own_age(talk: Transcript) -> None:
    talk.says(FOURTEEN[talk.known.contact.language])
    journey = talk.known.journey
    assert journey
    key = talk.known.municipality.catalogue.fitting(14, "football", None)[0].key
    talk.presses("activity", key)
    assert PutInTouch(key, 14) in talk.presses("consent", f"yes {key}")


def test_a_coach_is_not_taken_for_a_young_person(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "nb")
    talk.goes("concern")
    talk.says("jeg er 19 og trener for J12, en av jentene slutter fordi det koster for mye")
    assert talk.known.contact.writes_for is None
