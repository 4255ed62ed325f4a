"""A check-in, as a transcript."""

from dataclasses import replace

import pytest

from bot.words import Words
from dialogs.events import CheckInDue
from dialogs.known import Participant
from dialogs.outcomes import AskCheckIn, CheckedIn, Postpone
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import KARI, Transcript, asked


@pytest.fixture(params=["nb", "en", "ar"])
def talk(request: pytest.FixtureRequest, words: Words, reader: Reader) -> Transcript:
    talk = Transcript(words, reader, request.param)
    talk.known = replace(talk.known, participants={3: Participant("Amir", "Fotball")})
    return talk


def test_a_family_is_asked_and_a_good_answer_is_enough(talk: Transcript) -> None:
    outcomes = talk.happens(CheckInDue(9, 3))
    assert outcomes[0] == AskCheckIn(9)
    assert asked(outcomes) == "check-in-how"
    assert CheckedIn(9, 3, "good") in talk.presses("how", "good")


def test_not_so_good_asks_one_thing_more(talk: Transcript) -> None:
    talk.happens(CheckInDue(9, 3))
    assert asked(talk.presses("how", "so-so")) == "check-in-reason"
    assert CheckedIn(9, 3, "so-so", "cost") in talk.presses("reason", "cost")


def test_it_waits_while_a_human_has_the_conversation(talk: Transcript) -> None:
    assert talk.with_ticket("taken", KARI).happens(CheckInDue(9, 3)) == [Postpone(9)]
