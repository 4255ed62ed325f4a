"""The strict reader of how people ask for a word of club life."""

from pathlib import Path

import pytest

from bot.club_words import ClubWords, ClubWordsWrong

FILE = 'asks = ["what is"]\naround = ["a"]\n\n[words]\n'


def write(folder: Path, source: str) -> Path:
    (folder / "en").mkdir()
    (folder / "en" / "club-words.toml").write_text(source, "utf-8")
    return folder


def test_a_language_without_a_file_asks_for_nothing(tmp_path: Path) -> None:
    assert ClubWords.load(tmp_path).asked("what is dugnad?") == ()


@pytest.mark.parametrize("line", ["what is dugnadd", "What is a DUGNAD?", "what is dugnat", "what is a  dugnda"])
def test_a_longer_word_may_be_one_letter_wrong(tmp_path: Path, line: str) -> None:
    assert ClubWords.load(write(tmp_path, f'{FILE}dugnad = ["dugnad"]')).asked(line) == ("dugnad",)


@pytest.mark.parametrize("line", ["what is cap", "what is", "cup", "", "what is a big cup", "cup what is it"])
def test_anything_else_asks_for_nothing(tmp_path: Path, line: str) -> None:
    assert ClubWords.load(write(tmp_path, f'{FILE}cup = ["cup"]')).asked(line) == ()


def test_a_word_of_two_is_known(tmp_path: Path) -> None:
    assert ClubWords.load(write(tmp_path, f'{FILE}loddsalg = ["selge lodd"]')).asked("what is selge lodd") == (
        "loddsalg",
    )


@pytest.mark.parametrize(
    "source",
    [f'{FILE}football = ["football"]', 'asks = ["what is"]', f'{FILE}cup = ["cup"]\nlisens = ["cup"]'],
)
def test_a_file_that_is_wrong_is_refused(tmp_path: Path, source: str) -> None:
    with pytest.raises(ClubWordsWrong):
        ClubWords.load(write(tmp_path, source))
