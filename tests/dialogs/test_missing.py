"""What is wished for and not found is counted once a journey, and names nobody."""

from dataclasses import fields, replace

import pytest

from bot.words import Words
from dialogs.missing import band
from dialogs.outcomes.missing import CountMissed
from dialogs.outcomes.outcome import Outcome
from dialogs.understanding.reader import Reader
from tests.dialogs.transcript import Transcript


@pytest.fixture
def talk(words: Words, reader: Reader) -> Transcript:
    return Transcript(words, reader)


def missed(outcomes: list[Outcome]) -> list[CountMissed]:
    return [outcome for outcome in outcomes if isinstance(outcome, CountMissed)]


def test_an_interest_that_the_age_has_not_is_counted_once_a_journey(talk: Transcript) -> None:
    assert missed(talk.says("football for my 4-year-old")) == [CountMissed("interest", "football", "0-5")]
    talk.presses("interest", "any")
    assert missed(talk.goes_back(talk.asked)) == []
    assert missed(talk.presses("interest", "any")) == []
    assert missed(talk.commands("start")) == []
    talk.goes("activity")
    assert missed(talk.says("football for my 4-year-old")) == [CountMissed("interest", "football", "0-5")]


def test_an_age_that_nothing_fits_is_counted(talk: Transcript) -> None:
    talk.goes("activity")
    assert missed(talk.says("60")) == [CountMissed("interest", "any", "20-")]


def test_a_thing_that_is_not_lent_or_all_lent_out_is_counted(talk: Transcript) -> None:
    items = talk.known.municipality.items
    without = tuple(item for item in items if item.kind != "tent")
    talk.known = replace(talk.known, municipality=replace(talk.known.municipality, items=without))
    assert missed(talk.says("can we borrow a tent?")) == [CountMissed("item", "tent", "")]
    item = without[0]
    talk.known = replace(talk.known, lent={each.key: each.count for each in without})
    outcomes = talk.presses("kind", item.kind)
    if talk.asked == "size":
        outcomes = talk.presses("size", str(item.size) if item.size else "any")
    assert missed(outcomes) == [CountMissed("lent-out", item.kind, "")]


def test_no_offer_in_the_holidays_is_counted(talk: Transcript) -> None:
    talk.goes("holiday")
    assert missed(talk.says("30")) == [CountMissed("holiday", "any", "20-")]


def test_what_is_found_is_not_counted(talk: Transcript) -> None:
    assert missed(talk.says("football for my 8-year-old")) == []


def test_a_count_has_no_room_for_a_name() -> None:
    assert [field.name for field in fields(CountMissed)] == ["kind", "wished", "band"]


def test_every_age_has_its_band() -> None:
    assert [band(age) for age in (0, 5, 6, 12, 13, 19, 20, 99)] == [
        *("0-5", "0-5", "6-9", "10-12", "13-15", "16-19", "20-", "20-")
    ]
