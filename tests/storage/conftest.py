"""A fresh database: a connection for what is told in plain queries, and one that runs units."""

import sqlite3
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from storage.database import Database, connect, opened
from storage.migrations import migrate


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "helpline.sqlite"


@pytest.fixture
def connection(path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect(path)
    migrate(connection)
    yield connection
    connection.close()


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    async with opened(path) as database:
        yield database
