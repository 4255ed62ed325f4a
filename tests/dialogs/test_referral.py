"""A referral, as a transcript."""

import pytest

from bot.words import Words
from dialogs.outcomes.helping import Refer
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript, asked


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def test_whoever_refers_is_asked_for_a_role_and_the_familys_consent_and_nothing_about_the_child(
    talk: Transcript,
) -> None:
    assert asked(talk.goes("referral")) == "referral-role"
    assert asked(talk.presses("role", "school")) == "referral-family"
    assert asked(talk.presses("family", "not-yet")) == "referral-consent"
    assert Refer("school", "not-yet", wanted=True) in talk.presses("consent", "yes school")
    assert talk.asked == ""


def test_a_family_that_has_agreed_is_told_of_as_such(talk: Transcript) -> None:
    talk.goes("referral")
    talk.presses("role", "nav")
    talk.presses("family", "agreed")
    assert Refer("nav", "agreed", wanted=True) in talk.presses("consent", "yes nav")


def test_whoever_wants_no_answer_is_not_brought_to_the_desk(talk: Transcript) -> None:
    talk.goes("referral")
    talk.presses("role", "other")
    talk.presses("family", "knows")
    assert Refer("other", "knows", wanted=False) in talk.presses("consent", "no other")


def test_a_teacher_who_writes_is_led_here(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.says("I am a teacher and would like to refer a pupil and his family to you")
    assert talk.known.journey is not None
    assert (talk.known.journey.dialog, talk.asked) == ("referral", "role")
