"""The data files in the language folders: whole, and apart from what they are measured on."""

import itertools
from pathlib import Path

import pytest

from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.phrase_book import UnknownTopicError, load_phrases
from dialogs.understanding.reading import TOPICS
from dialogs.understanding.slot_finder import SlotFinder
from tests.understanding.measuring import LANGUAGES, LOCALES, messages_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_phrases_enough_and_other_many(language: str) -> None:
    phrases = [phrase for phrase in load_phrases(LOCALES) if phrase.language == language]
    for topic in TOPICS:
        assert sum(phrase.topic == topic for phrase in phrases) >= (60 if topic == "other" else 20), topic


def test_no_phrase_is_there_twice_in_a_language() -> None:
    phrases = [(phrase.language, fold(clean(phrase.text))) for phrase in load_phrases(LOCALES)]
    assert sorted(phrases) == sorted(set(phrases))


@pytest.mark.parametrize("name", ["blind", "second"])
def test_nothing_is_measured_on_what_was_learned(name: str) -> None:
    learned = {fold(clean(phrase.text)) for phrase in load_phrases(LOCALES)}
    sets = messages_of(name)
    for language in LANGUAGES:
        for said in itertools.chain(*sets[language].values()):
            text = said if isinstance(said, str) else said["text"]
            assert fold(clean(text)) not in learned


def test_a_phrase_file_with_an_unknown_topic_is_refused(tmp_path: Path) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / "phrases.toml").write_text('weather = ["rain"]', "utf-8")
    with pytest.raises(UnknownTopicError, match="weather"):
        load_phrases(tmp_path)


def test_a_language_that_calendars_do_not_know_has_slots_too(tmp_path: Path) -> None:
    (tmp_path / "qqq").mkdir()
    (tmp_path / "qqq" / "slots.toml").write_text('[interest]\nchess = ["*shakki"]\n', "utf-8")
    assert SlotFinder.load(tmp_path).find("kotishakki", ("qqq",)).as_dict() == {"interest": "chess"}
