"""Borrowing equipment, as a transcript."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.outcomes.helping import Declined
from dialogs.outcomes.lending import NothingFree, Reserve, WaitFor
from dialogs.outcomes.saying import Ask
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import SAMPLE_MUNICIPALITY, Transcript, asked

BOOTS = next(item for item in SAMPLE_MUNICIPALITY.items if item.kind == "ski-boots" and item.size == 34)


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader, request.param)


def all_away(talk: Transcript, kind: str) -> None:
    lent = {item.key: item.count for item in SAMPLE_MUNICIPALITY.items if item.kind == kind}
    talk.known = replace(talk.known, lent=lent)


def test_kind_and_size_lead_to_what_is_free(talk: Transcript) -> None:
    assert asked(talk.goes("equipment")) == "borrow-kind"
    assert asked(talk.presses("kind", "ski-boots")) == "borrow-size"
    assert asked(talk.presses("size", "34")) == "borrow-consent"
    assert Reserve(BOOTS.key) in talk.presses("consent", f"yes {BOOTS.key}")


def test_what_is_mentioned_is_not_asked(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("equipment")
    talk.says("ski boots, size 34")
    assert talk.asked == "consent"


def test_what_is_away_is_shown_so_and_can_be_waited_for(talk: Transcript) -> None:
    all_away(talk, "ski-boots")
    outcomes = talk.goes("equipment")
    (ask,) = [outcome for outcome in outcomes if isinstance(outcome, Ask)]
    assert ask.question.options[-1].key == "ski-boots"
    assert getattr(ask.question.options[-1].label, "words", "") == "borrow-away"
    talk.presses("kind", "ski-boots")
    assert asked(talk.presses("size", "34")) == "borrow-wait"
    assert WaitFor(BOOTS.key) in talk.presses("wait", f"yes {BOOTS.key}")


def test_who_does_not_want_to_wait_does_not(talk: Transcript) -> None:
    all_away(talk, "tent")
    talk.goes("equipment")
    assert asked(talk.presses("kind", "tent")) == "borrow-wait"
    assert Declined() in talk.presses("wait", "no tent")


def test_the_last_pair_that_goes_while_one_thinks_is_asked_for_anew(talk: Transcript) -> None:
    talk.goes("equipment")
    talk.presses("kind", "ski-boots")
    talk.presses("size", "34")
    talk.known = replace(talk.known, lent={BOOTS.key: BOOTS.count})
    outcomes = talk.presses("consent", f"yes {BOOTS.key}")
    assert not any(isinstance(outcome, Reserve) for outcome in outcomes)
    assert any(isinstance(outcome, Ask) and outcome.notice for outcome in outcomes)


def test_the_size_that_was_wished_is_waited_for_and_no_other_taken_for_it(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.known = replace(talk.known, lent={BOOTS.key: BOOTS.count})
    talk.goes("equipment")
    assert asked(talk.says("ski boots, size 34")) == "borrow-wait"


def test_a_size_that_there_is_none_of_is_said_to_be_missing(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("equipment")
    outcomes = talk.says("ski boots, size 41")
    (ask,) = [outcome for outcome in outcomes if isinstance(outcome, Ask)]
    assert talk.asked == "size"
    assert getattr(ask.question.parts[0], "words", "") == "borrow-size.missing"


def test_what_comes_in_no_size_is_asked_for_none(words: Words, reader: Reader) -> None:
    talk = Transcript(words, reader, "en")
    talk.goes("equipment")
    talk.presses("kind", "tent")
    assert talk.asked == "consent"


def test_where_nothing_is_lent_a_human_is_offered(talk: Transcript) -> None:
    talk.known = replace(talk.known, municipality=replace(SAMPLE_MUNICIPALITY, items=()))
    assert NothingFree() in talk.goes("equipment")
