"""A start with a fault: it is said in the log, and at the desk where it can be, and families are answered."""

import logging
import sqlite3

import pytest

from storage.database import Unit
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


async def greeted(story: Story) -> None:
    """Let the mother begin, and be answered."""
    story.mother.starts()
    await story.mother.sees("Hello, Amina!")


async def test_a_start_without_a_fault_says_nothing_at_the_desk(story: Story) -> None:
    async with story.running() as running:
        await greeted(story)
        await story.settled(running)
        assert story.telegram.called("getChatMember")
    assert story.desk.general == []


async def test_a_bot_without_its_rights_says_so_at_the_desk(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    """Lesson 8."""
    story.desk.demote_bot()
    async with story.running():
        told = await story.kari.sees("Hjelpelinjen er startet, men noe må rettes", chat=story.desk)
        assert "Roboten er ikke administrator her" in told.text
        await greeted(story)
    assert "the bot is no administrator of the desk: in the group's settings" in caplog.text


async def test_each_missing_right_is_said_at_the_desk(story: Story) -> None:
    story.desk.promote_bot("can_pin_messages")
    async with story.running():
        told = await story.kari.sees("«Administrer emner»", chat=story.desk)
        assert "«Slett meldinger»" in told.text
        assert "ikke administrator" not in told.text


async def test_a_desk_that_is_no_forum_says_so(story: Story) -> None:
    story.desk.chat.is_forum = False
    async with story.running():
        await story.kari.sees("Denne gruppen er ikke et forum", chat=story.desk)


async def test_a_webhook_is_said_at_the_desk_and_the_helpline_polls_when_it_is_gone(story: Story) -> None:
    await story.telegram.call("setWebhook", {"url": "https://old.example.org/secret"})
    async with story.running():
        await story.kari.sees("roboten har en webhook", chat=story.desk)
        await story.telegram.call("deleteWebhook", {})
        await greeted(story)


async def test_a_desk_that_the_bot_was_thrown_out_of_is_only_named_in_the_log(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    story.desk.removes_bot()
    async with story.running() as running:
        await greeted(story)
        await story.settled(running)
        assert "the bot is no member of the desk" in caplog.text
        assert await running.database.run(_rows_for_general()) == 0


async def test_a_start_while_telegram_is_down_is_only_named_in_the_log(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    story.telegram.goes_down()
    async with story.running() as running:
        await story.telegram.until(lambda: bool(story.telegram.called("getMe")))
        await story.telegram.until(lambda: not story.telegram.called("getMe")[0].under_way)
        story.telegram.comes_back()
        await greeted(story)
        await story.settled(running)
    assert "Telegram cannot be reached (connection dropped): check this machine's network" in caplog.text
    assert story.desk.general == []


async def test_whatever_is_wrong_is_a_warning(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    async with story.running() as running:
        await story.settled(running)
    (line,) = [record for record in caplog.records if "help_lines_confirmed" in record.getMessage()]
    assert line.levelno == logging.WARNING


async def test_a_check_that_fails_itself_keeps_nobody_from_being_answered(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    story.telegram.bot.username = None  # which Telegram never does
    async with story.running() as running:
        await greeted(story)
        await story.settled(running)
    assert "The check at the start could not be made; the helpline runs all the same." in caplog.text


def _rows_for_general() -> Unit[int]:
    def unit(connection: sqlite3.Connection) -> int:
        return int(connection.execute("SELECT count(*) FROM outbox WHERE lane = 'general'").fetchone()[0])

    return unit
