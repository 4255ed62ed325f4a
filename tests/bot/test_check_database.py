"""The check of the database: its file, its number, its backlog, and SQLite itself."""

from functools import partial
from pathlib import Path

import pytest

from bot.check.database import database, desk_since, sqlite, waiting
from bot.check.findings import Finding
from storage import facts
from storage.backlog import Backlog
from storage.database import connect, opened
from storage.migrations import newest
from tests.bot.checked import kinds, one

pytestmark = pytest.mark.anyio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "helpline.sqlite"


def test_a_database_that_is_not_there_yet_can_be_made_and_is_not(path: Path) -> None:
    assert database(path) == [Finding("ok", f"database {path} can be made by helpline run")]
    assert list(path.parent.iterdir()) == []


async def test_a_database_of_this_helpline_is_right(path: Path) -> None:
    async with opened(path):
        pass
    found = database(path)
    assert kinds(found) == ["ok", "ok", "ok"]
    assert [finding.what for finding in found[1:]] == [f"database version {newest()}", "no backlog"]


async def test_a_database_that_a_helpline_has_open_is_only_noted(path: Path) -> None:
    async with opened(path) as running:
        assert one(database(path), "note", "has the database open").todo.startswith("stop it before")
        assert "no" not in kinds(database(path))
        await running.run(partial(facts.remember, name="colour", value="blue"))


def test_an_empty_file_is_brought_to_the_newest_number_later(path: Path) -> None:
    path.touch()
    assert "make a backup first" in one(database(path), "note", "database version 0").todo


async def test_a_database_of_a_newer_helpline_is_wrong(path: Path) -> None:
    newer = connect(path)
    newer.execute("PRAGMA user_version = 999")
    newer.close()
    assert one(database(path), "no", "version 999").todo == "update the helpline"


@pytest.mark.parametrize("name", ["nowhere/helpline.sqlite", "letter/helpline.sqlite", "folder"])
def test_a_database_that_cannot_be_written_is_wrong(tmp_path: Path, name: str) -> None:
    (tmp_path / "letter").write_text("Dear municipality")
    (tmp_path / "folder").mkdir()
    (found,) = database(tmp_path / name)
    assert found.kind == "no"
    assert f"{name} cannot be written (" in found.what
    assert "HELPLINE_DATABASE" in found.todo


def test_a_file_that_is_no_database_is_wrong(path: Path) -> None:
    path.write_text("a letter to the municipality, not a database\n" * 40)
    (found,) = database(path)
    assert (found.kind, "cannot be read (file is not a database)" in found.what) == ("no", True)


def test_each_kind_of_backlog_is_noted_with_what_to_do() -> None:
    found = waiting(Backlog(to_handle=1, set_aside=2, to_send=3, uncertain=4))
    assert kinds(found) == ["note"] * 4
    assert [finding.what.split()[0] for finding in found] == ["1", "2", "3", "4"]
    assert all(finding.todo for finding in found)


def test_an_older_sqlite_is_noted_and_a_newer_one_is_right() -> None:
    assert "let no other program write" in sqlite((3, 51, 2)).todo
    assert [sqlite(version).kind for version in ((3, 51, 2), (3, 51, 3), (3, 52, 0))] == ["note", "ok", "ok"]
    assert sqlite((3, 51, 3)).line == "ok   SQLite 3.51.3"


async def test_the_desk_is_looked_for_where_telegram_has_moved_it(path: Path) -> None:
    assert desk_since(path, -5) == -5
    async with opened(path) as running:
        assert desk_since(path, -5) == -5
        await running.run(partial(facts.move_desk, configured=-5, chat_id=-1005))
        assert desk_since(path, -5) == -1005


def test_a_check_leaves_a_database_as_it_was(path: Path) -> None:
    made = connect(path)
    made.execute("CREATE TABLE letters (text TEXT)")
    made.close()
    before = path.read_bytes()
    database(path)
    assert path.read_bytes() == before
