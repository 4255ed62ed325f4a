"""What every room's tests share: asyncio, the words read strictly, the reader, and a story to tell."""

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.words import Words
from dialogs.understanding.reader import Reader
from locales import FOLDER
from storage.database import connect
from storage.migrations import migrate
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
def path(tmp_path: Path) -> Path:
    return tmp_path / "helpline.sqlite"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a fresh database for plain queries."""
    connection = connect(path)
    migrate(connection)
    yield connection
    connection.close()


@pytest.fixture
def story(tmp_path: Path, words: Words, reader: Reader) -> Story:
    return tell_story(tmp_path / "helpline.sqlite", words, reader)


@pytest.fixture
def a_story(tmp_path: Path, words: Words, reader: Reader) -> Teller:
    def tell(language: str, name: str = "Amina") -> Story:
        return tell_story(tmp_path / "helpline.sqlite", words, reader, language, name)

    return tell
