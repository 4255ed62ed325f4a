"""Stopping, starting and the people who run it."""

import sqlite3
from collections.abc import Callable

import pytest

from bot.updates import new_event
from playground.messages import Message
from storage import events
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

DAY = 24 * 3600


def texts(chat: list[Message]) -> list[str]:
    return [message.text for message in chat if message.from_bot]


async def test_a_dialog_goes_on_after_a_restart(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("/activity")
        await story.settled(running)
    story.mother.taps("8")
    async with story.running() as running:
        await story.mother.sees("What would the child like to do?")
        await story.settled(running)
    assert sum("How old is the child?" in text for text in texts(story.mother.chat)) == 1


async def test_a_taken_conversation_stays_taken_after_a_restart(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
    story.mother.says("we cannot pay the fee")
    async with story.running() as running:
        await story.kari.sees("we cannot pay the fee", in_thread=thread)
        await story.settled(running)
    assert not any("No child should be left out" in text for text in texts(story.mother.chat))


async def test_what_ends_the_process_twice_is_set_aside_and_flagged(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
    async with story.running() as running:
        await running.database.run(_an_event_that_was_tried(story, tries=2))
    async with story.running() as running:
        await story.mother.sees("Sorry, something went wrong on our side")
        await story.settled(running)
        await story.kari.sees("feil hos oss", in_thread=story.thread)


async def test_what_was_tried_once_is_tried_again(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        await running.database.run(_an_event_that_was_tried(story, tries=1))
    async with story.running() as running:
        await story.mother.sees("How old is the child?")
        await story.settled(running)
        assert await running.database.run(events.waiting) == []


async def test_after_more_than_a_day_the_desk_is_told_what_may_be_missing(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
    story.clock.slept += 3 * DAY
    async with story.running() as running:
        told = await story.kari.sees("Hjelpelinjen har vært nede", chat=story.desk)
        assert "mandag 23.11. kl. 10:30 og onsdag 25.11. kl. 10:30" in told.text
        await story.settled(running)


async def test_after_less_than_a_day_nothing_is_missing(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
    story.clock.slept += DAY - 60
    async with story.running() as running:
        await story.settled(running)
    assert story.desk.general == []


async def test_a_desk_that_cannot_be_written_to_is_waited_for_and_said_in_the_log(
    story: Story, caplog: pytest.LogCaptureFixture
) -> None:
    story.desk.demote_bot()
    async with story.running() as running:
        story.mother.says("I want to talk to a person")
        await story.telegram.until(lambda: "check HELPLINE_DESK" in caplog.text)
        story.desk.promote_bot()
        await story.settled(running)
        await story.kari.sees("I want to talk to a person", in_thread=story.thread)


async def test_two_helplines_on_one_token_say_so_in_the_log(story: Story, caplog: pytest.LogCaptureFixture) -> None:
    async with story.running():
        story.mother.starts()
        await story.mother.sees("Hello, Amina!")
        refused = await story.telegram.call("getUpdates", {"timeout": 30})
        assert refused.status == 409
        story.mother.says("/help")
        await story.mother.sees("This is the helpline")
    assert "Somebody else polls with this bot's token" in caplog.text


def _an_event_that_was_tried(story: Story, tries: int) -> Callable[[sqlite3.Connection], None]:
    person = {"id": story.mother.id, "is_bot": False, "first_name": "Amina"}
    said = {"message_id": 77, "chat": {"id": story.mother.id, "type": "private"}, "from": person, "text": "/activity"}

    def unit(connection: sqlite3.Connection) -> None:
        new = new_event({"update_id": 1, "message": said})
        (event,) = events.store(connection, 7000000001, [new], story.clock.now())
        for _ in range(tries):
            events.mark_tried(connection, event.id)

    return unit
