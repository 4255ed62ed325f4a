"""Turning to something else and back, two things in one message, and another language."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask, ChangeLanguage, GiveHelpLines, Say
from dialogs.outcomes.turning import OfferLanguage, Resume, Suspend
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript, asked

POLISH = "szukam zajęć z piłki nożnej dla syna, ma 8 lat"


@pytest.fixture
def talk(words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader)


def said(outcomes: list[Outcome]) -> list[str]:
    return [str(getattr(part, "words", "")) for each in outcomes if isinstance(each, Say) for part in each.parts]


def left(talk: Transcript) -> Transcript:
    """Leave borrowing half-way for a question about fees, as a turn would store it."""
    talk.says("can we borrow skis?")
    before = talk.known.journey
    outcomes = talk.says("by the way, can somebody help us to pay the handball fee for the season?")
    assert Suspend() in outcomes
    assert said(outcomes) == ["come-back-offer"]
    talk.known = replace(talk.known, suspended=before)
    return talk


def test_whoever_turns_to_something_else_is_followed_and_may_come_back(talk: Transcript) -> None:
    left(talk)
    assert talk.known.journey
    assert talk.known.journey.dialog == "fees"
    outcomes = talk.goes("resume 1")
    assert outcomes[0] == Resume(1)
    question = next(each for each in outcomes if isinstance(each, Ask))
    assert (question.journey.dialog, question.journey.mentioned["item"]) == ("equipment", "skis")


def test_what_is_no_longer_there_cannot_be_gone_on_with(talk: Transcript) -> None:
    left(talk)
    assert not any(isinstance(each, Resume) for each in talk.goes("resume 7"))
    talk.known = replace(talk.known, suspended=None)
    assert not any(isinstance(each, Resume) for each in talk.goes("resume 1"))


def test_a_dialog_in_which_nothing_was_told_is_simply_left(talk: Transcript) -> None:
    talk.goes("activity")
    outcomes = talk.says("can somebody help us to pay the handball fee for the season?")
    assert Suspend() not in outcomes


def test_a_message_about_two_things_gets_both(talk: Transcript) -> None:
    outcomes = talk.says("can we borrow skis and is there help with the fee")
    assert said(outcomes) == ["also"]
    (also,) = [each for each in outcomes if isinstance(each, Say)]
    assert [button.data for row in also.buttons for button in row] == ["g|fees"]
    assert any(isinstance(each, Ask) and each.journey.dialog == "equipment" for each in outcomes)


def test_whoever_writes_in_another_language_is_offered_it_once(talk: Transcript) -> None:
    assert OfferLanguage("pl") in talk.says(POLISH)
    talk.known = replace(talk.known, contact=replace(talk.known.contact, offered_language="pl"))
    assert OfferLanguage("pl") not in talk.says(POLISH)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("nb", "eg lurer på om det finst handball for jenter her i bygda"),
        ("en", "can we borrow skis for the weekend"),
        ("en", "takk"),
        ("en", "👍"),
    ],
)
def test_a_word_or_two_and_a_sister_language_bring_no_offer(
    words: Words, reader: Reader, language: str, text: str
) -> None:
    outcomes = Transcript(words, reader, language).says(text)
    assert not any(isinstance(each, OfferLanguage) for each in outcomes)


def test_the_offer_is_taken_or_left(talk: Transcript) -> None:
    talk.says(POLISH)
    taken = talk.goes("speak pl")
    assert taken[0] == ChangeLanguage("pl")
    assert asked(taken)
    assert not any(isinstance(each, ChangeLanguage) for each in talk.goes("as-before"))
    assert not any(isinstance(each, ChangeLanguage) for each in talk.goes("speak xx"))


def test_numbers_to_call_come_in_the_language_that_was_written(talk: Transcript) -> None:
    outcomes = talk.says("mąż bije mnie i dzieci, boję się wrócić do domu")
    assert GiveHelpLines(hard=True, language="pl") in outcomes
