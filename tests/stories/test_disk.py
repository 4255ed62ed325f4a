"""A full disk: nothing acknowledged that is not stored, a clear line in the log, recovery by itself."""

import sqlite3
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from bot.helpline import Helpline
from bot.updates import new_event
from storage import events
from storage.events import Waiting
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


async def test_a_full_disk_loses_nothing_and_mends_by_itself(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        full = await _pages(running)
        await _allow(running, full)
        for number in range(40):
            story.mother.says(f"is there swimming {number} " + "and more " * 400)
        await story.telegram.until(lambda: "make room on the disk" in caplog.text)
        assert story.telegram.pending
        await _allow(running, full * 1000)
        await story.settled(running)
        kept = await running.database.run(
            lambda connection: connection.execute(
                "SELECT text FROM messages WHERE author = 'contact' ORDER BY id"
            ).fetchall()
        )
        assert [row[0].split(" and ")[0] for row in kept] == [f"is there swimming {number}" for number in range(40)]


async def test_a_database_that_somebody_else_holds_is_waited_for(
    story: Story, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        await running.database.run(lambda connection: connection.execute("PRAGMA busy_timeout = 0"))
        with closing(sqlite3.connect(tmp_path / "helpline.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            story.mother.says("I want to talk to a person")
            await story.telegram.until(lambda: "Updates cannot be stored" in caplog.text)
            other.execute("ROLLBACK")
        await story.settled(running)
        await story.kari.sees("I want to talk to a person", in_thread=story.thread)


async def test_what_is_stored_but_cannot_be_handled_waits_for_room(
    story: Story, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        await running.database.run(lambda connection: connection.execute("PRAGMA busy_timeout = 0"))
        with closing(sqlite3.connect(tmp_path / "helpline.sqlite", isolation_level=None)) as other:
            stored = await running.database.run(partial(_a_line, story=story))
            other.execute("BEGIN IMMEDIATE")
            story.clock.somebody_waits.clear()
            running.inbox.put(stored)
            await story.clock.somebody_waits.wait()
            assert "make room on its disk" in caplog.text
            other.execute("ROLLBACK")
        await story.mother.sees("How old is the child?")
        await story.settled(running)


def _a_line(connection: sqlite3.Connection, story: Story) -> list[Waiting]:
    person = {"id": story.mother.id, "is_bot": False, "first_name": "Amina"}
    said = {"message_id": 77, "chat": {"id": story.mother.id, "type": "private"}, "from": person, "text": "/activity"}
    return events.store(connection, 7000000001, [new_event({"update_id": 1, "message": said})], story.clock.now())


async def _pages(running: Helpline) -> int:
    return int(await running.database.run(lambda connection: connection.execute("PRAGMA page_count").fetchone()[0]))


async def _allow(running: Helpline, pages: int) -> None:
    await running.database.run(lambda connection: connection.execute(f"PRAGMA max_page_count = {pages}").fetchone())
