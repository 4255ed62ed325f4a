"""What people write when a whole message is a plain answer."""

import tomllib
from collections import Counter

import pytest

from bot.words import Words
from locales import FOLDER
from tests.locales.fluent import LANGUAGES, WHOLE

KINDS = {
    *("yes", "no", "back", "any", "fine", "started", "stopped", "enough", "again", "self", "child"),
    *LANGUAGES,
}


LATER = {"started", "self", "child"}  # of dialogs that a language that is only begun does not have


def answers(language: str) -> dict[str, list[str]]:
    return tomllib.loads((FOLDER / language / "answers.toml").read_text("utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_answer_is_known(language: str) -> None:
    missing = KINDS - answers(language).keys()
    assert missing == (set() if language in WHOLE else missing & LATER)
    assert answers(language).keys() <= KINDS
    assert all(answers(language).values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_has_two_meanings(language: str) -> None:
    lines = Counter(line.casefold() for said in answers(language).values() for line in said)
    assert [line for line, times in lines.items() if times > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_answer_is_heard(words: Words, language: str) -> None:
    for kind, lines in answers(language).items():
        for line in lines:
            around = (f" {line}! ", f"{line}.\n") if any(map(str.isalpha, line)) else ()
            for said in (line, line.upper(), *around):
                assert words.answer(language, said) == kind, said
