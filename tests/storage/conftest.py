"""A fresh database: a connection for what is told in plain queries, and one that runs units."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from storage.database import Database, opened


@pytest.fixture
async def database(path: Path) -> AsyncIterator[Database]:
    async with opened(path) as database:
        yield database
