"""How people ask for a word of club life in every language."""

import tomllib

import pytest

from bot.words import Words
from dialogs.club_life import WORDS
from dialogs.text import text
from locales import FOLDER
from tests.locales.fluent import WHOLE


@pytest.mark.parametrize("language", WHOLE)
def test_every_way_to_ask_finds_every_spelling(words: Words, language: str) -> None:
    data = tomllib.loads((FOLDER / language / "club-words.toml").read_text("utf-8"))
    asking = [(ask, key, way) for ask in data["asks"] for key, ways in data["words"].items() for way in ways]
    missed = [f"{ask} {way}" for ask, key, way in asking if words.asked(f"{ask} {way}?") != (key,)]
    assert asking
    assert missed == []


@pytest.mark.parametrize("language", WHOLE)
def test_every_norwegian_word_is_known_in_every_language(words: Words, language: str) -> None:
    ask = tomllib.loads((FOLDER / language / "club-words.toml").read_text("utf-8"))["asks"][0]
    for key in WORDS:
        assert words.asked(f"{ask} {words.plain('nb', text(f'club-word-{key}'))}?") == (key,)
