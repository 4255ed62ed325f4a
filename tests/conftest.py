"""What every room's tests share: asyncio, the words read strictly, the reader, and a story to tell."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.words import FOLDER, Words
from dialogs.understanding.reader import Reader
from tests.stories.story import Story, tell_story

Teller = Callable[..., Story]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
def words() -> Words:
    return Words.load(strict=True)


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load(FOLDER)


@pytest.fixture
def story(tmp_path: Path, words: Words, reader: Reader) -> Story:
    return tell_story(tmp_path / "helpline.sqlite", words, reader)


@pytest.fixture
def a_story(tmp_path: Path, words: Words, reader: Reader) -> Teller:
    def tell(language: str, name: str = "Amina") -> Story:
        return tell_story(tmp_path / "helpline.sqlite", words, reader, language, name)

    return tell
