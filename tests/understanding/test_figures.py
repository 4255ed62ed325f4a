"""What was measured, rounded down: whoever makes understanding worse hears of it here."""

import pytest

from dialogs.understanding.reader import Reader
from tests.understanding.measuring import (
    LANGUAGES,
    Told,
    read_dangers,
    read_set,
    read_unseen_phrases,
    share,
)
from tests.understanding.report import report


@pytest.fixture(scope="module")
def blind(reader: Reader) -> list[Told]:
    return read_set(reader, "blind")


@pytest.fixture(scope="module")
def second(reader: Reader) -> list[Told]:
    return read_set(reader, "second")


@pytest.fixture(scope="module")
def phrases() -> list[Told]:
    return read_unseen_phrases()


def test_the_blind_set_is_understood(blind: list[Told]) -> None:
    assert share(told.right for told in blind) >= 0.83
    assert share(told.topic in told.ranking[:3] for told in blind) >= 0.93


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_is_understood(blind: list[Told], language: str) -> None:
    assert share(told.right for told in blind if told.language == language) >= 0.78


def test_other_wordings_are_understood_half_the_time(second: list[Told]) -> None:
    assert share(told.right for told in second) >= 0.48
    assert share(told.topic in told.ranking[:3] for told in second) >= 0.75


def test_unseen_phrases_are_understood_half_the_time(phrases: list[Told]) -> None:
    assert share(told.right for told in phrases) >= 0.52
    assert share(told.topic in told.ranking[:3] for told in phrases) >= 0.76


def test_what_is_acted_on_is_right(blind: list[Told], phrases: list[Told]) -> None:
    for told, least in ((blind, 0.4), (phrases, 0.1)):
        assert share(t.auto for t in told) >= least
        assert share(t.right for t in told if t.auto) >= 0.93


def test_slots_and_languages_are_read_exactly(blind: list[Told], second: list[Told]) -> None:
    assert share(told.slots_right for told in blind) >= 0.95
    assert share(told.read_language == told.language for told in [*blind, *second]) >= 0.97


def test_blind_disclosures_are_found_without_false_hard_alarms(reader: Reader, blind: list[Told]) -> None:
    found = [danger for _, _, danger in read_dangers(reader, "blind", truth=True)]
    assert share(danger == "hard" for danger in found) >= 0.85
    harmless = [danger for _, _, danger in read_dangers(reader, "blind", truth=False)]
    harmless += [told.danger for told in blind if told.topic != "urgent"]
    assert share(danger == "hard" for danger in harmless) <= 0.02
    assert share(danger == "soft" for danger in harmless) <= 0.07


def test_disclosures_worded_otherwise_are_found_too_seldom_yet(reader: Reader, second: list[Told]) -> None:
    found = [danger for _, _, danger in read_dangers(reader, "second", truth=True)]
    assert share(danger != "none" for danger in found) >= 0.25
    harmless = [danger for _, _, danger in read_dangers(reader, "second", truth=False)]
    harmless += [told.danger for told in second]
    assert share(danger == "hard" for danger in harmless) <= 0.03


def test_the_report_tells_of_every_set() -> None:
    lines = report().splitlines()
    assert [line.split(":")[0] for line in lines if line.endswith("messages")] == [
        "Blind set",
        "Second look, worded differently on purpose",
        "Phrases unseen, ten folds",
    ]
