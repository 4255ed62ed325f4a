"""What was measured, rounded down: whoever makes understanding worse hears of it here."""

from collections.abc import Sequence

import pytest

from dialogs.understanding.reader import Reader
from locales import FOLDER
from tests.understanding.measuring import LANGUAGES, Told, read_all, share


@pytest.fixture(scope="module")
def told(reader: Reader) -> list[Told]:
    return read_all(reader)


@pytest.fixture(scope="module")
def by_topic(told: list[Told]) -> list[Told]:
    return [each for each in told if each.message.topic]


def in_language(told: Sequence[Told], language: str) -> list[Told]:
    return [each for each in told if each.message.language == language]


def test_the_right_topic_comes_first_or_among_the_first_three(by_topic: list[Told]) -> None:
    assert share(each.right for each in by_topic) >= 0.85
    assert share(each.among_three for each in by_topic) >= 0.96


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_left_behind(by_topic: list[Told], language: str) -> None:
    assert share(each.right for each in in_language(by_topic, language)) >= 0.73


def test_what_is_acted_on_is_right(by_topic: list[Told]) -> None:
    acted_on = [each for each in by_topic if each.reading.auto]
    assert len(acted_on) / len(by_topic) >= 0.68
    assert share(each.right for each in acted_on) >= 0.95


def test_danger_is_seen_and_seldom_where_there_is_none(told: list[Told]) -> None:
    danger = [each.reading.danger for each in told if each.message.is_danger]
    none = [each.reading.danger for each in told if each.message.topic and not each.message.is_danger]
    assert share(found != "none" for found in danger) >= 0.96
    assert share(found == "hard" for found in danger) >= 0.5
    assert share(found == "hard" for found in none) <= 0.03


def test_slots_are_read_exactly(by_topic: list[Told]) -> None:
    assert share(each.slots_right for each in by_topic) >= 0.94


def test_the_language_is_told_even_where_the_contact_has_another(reader: Reader, by_topic: list[Told]) -> None:
    assert share(each.language_right for each in by_topic) >= 0.98
    strangers = [each for each in read_all(reader, prior="nb") if each.message.topic]
    assert share(each.language_right for each in strangers) >= 0.97


def test_without_the_embedding_less_is_understood_and_danger_is_still_seen() -> None:
    told = read_all(Reader.load(FOLDER, without_embedding=True))
    by_topic = [each for each in told if each.message.topic]
    acted_on = [each for each in by_topic if each.reading.auto]
    assert share(each.right for each in by_topic) >= 0.75
    assert share(each.right for each in acted_on) >= 0.95
    assert share(each.reading.danger != "none" for each in told if each.message.is_danger) >= 0.93
