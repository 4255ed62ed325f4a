"""The data files in the language folders: whole, and apart from what they are measured on."""

from pathlib import Path

import pytest

from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.learned import Learned
from dialogs.understanding.reading import TOPICS
from dialogs.understanding.slot_finder import SlotFinder
from dialogs.understanding.training.phrase_book import WrongPhraseFile, fingerprint, load_phrases
from locales import FOLDER
from tests.understanding.measuring import LANGUAGES, read_messages


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_topic_has_phrases_enough_and_other_and_danger_many(language: str) -> None:
    topics = [phrase.topic for phrase in load_phrases(FOLDER) if phrase.language == language]
    least = {"other": 100, "urgent": 90}
    assert [topic for topic in TOPICS if topics.count(topic) < least.get(topic, 36)] == []


def test_no_phrase_is_there_twice() -> None:
    phrases = [phrase.text.casefold() for phrase in load_phrases(FOLDER)]
    assert sorted(phrases) == sorted(set(phrases))


def test_nothing_is_measured_on_what_was_learned() -> None:
    learned = {fold(clean(phrase.text)) for phrase in load_phrases(FOLDER) if len(phrase.text) > 12}
    measured = {fold(clean(message.text)) for message in read_messages()}
    assert learned & measured == set()


def test_what_was_learned_is_of_the_phrases_that_are_here() -> None:
    """Where this fails, learn anew with `make learn`, and commit what it writes."""
    assert Learned.load().fingerprint == fingerprint(FOLDER)


@pytest.mark.parametrize(
    ("name", "written", "wrong"),
    [
        ("phrases.toml", 'weather = ["rain"]', "weather"),
        ("danger.toml", 'hard = ["{who} hits"]', "hard"),
        ("danger.toml", "[danger]\nfire = []\n[harmless]", "fire"),
        (
            "danger.toml",
            "[danger]\nviolence=[]\nabuse=[]\nself-harm=[]\nmissing=[]\nneglect=[]\n[harmless]\nurgent=[]",
            "urgent",
        ),
    ],
)
def test_a_file_with_a_part_that_should_not_be_there_is_refused(
    tmp_path: Path, name: str, written: str, wrong: str
) -> None:
    (tmp_path / "xx").mkdir()
    (tmp_path / "xx" / name).write_text(written, "utf-8")
    with pytest.raises(WrongPhraseFile, match=wrong):
        load_phrases(tmp_path)


def test_a_language_that_calendars_do_not_know_has_slots_too(tmp_path: Path) -> None:
    (tmp_path / "qqq").mkdir()
    (tmp_path / "qqq" / "slots.toml").write_text('[interest]\nchess = ["*shakki"]\n', "utf-8")
    assert SlotFinder.load(tmp_path).find("kotishakki", ("qqq",)).as_dict() == {"interest": "chess"}
