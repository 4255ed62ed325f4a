"""The desk's threads are a view: whatever happens to one, no line is lost or doubled (lessons 1 to 5)."""

import pytest

from playground.chats import Thread
from playground.faults import LostInGeneral, ThreadNotFound
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def lines(thread: Thread, text: str) -> int:
    return sum(message.text == text for message in thread.messages)


async def test_a_deleted_thread_is_opened_anew_with_card_history_and_the_same_line(story: Story) -> None:
    """Lesson 1."""
    async with story.running() as running:
        gone = await story.talk_with_kari(running)
        story.desk.deletes(gone)
        story.mother.says("Are you there?")
        await story.settled(running)
        assert lines(story.thread, "Are you there?") == 1
        shown = "\n".join(message.text for message in story.thread.messages)
        assert "skriver engelsk" in shown
        assert "Hello from Kari" in shown
        story.kari.says("Yes, I am.", in_thread=story.thread)
        await story.mother.sees("Yes, I am.")


@pytest.mark.parametrize("spelling", ["Bad Request: message thread not found", "Bad Request: TOPIC_DELETED"])
async def test_both_spellings_mean_deleted(story: Story, spelling: str) -> None:
    """Lesson 2."""
    async with story.running() as running:
        before = await story.talk_with_kari(running)
        story.telegram.faults.add("sendMessage", kind=ThreadNotFound(spelling), when=_in_a_thread)
        story.mother.says("One more thing")
        await story.settled(running)
        newest = story.desk.threads[-1]
        assert newest is not before
        assert (lines(before, "One more thing"), lines(newest, "One more thing")) == (0, 1)


async def test_another_refusal_opens_no_new_thread(story: Story) -> None:
    """Lesson 2: other 400s mean something else."""
    async with story.running() as running:
        await story.talk_with_kari(running)
        story.telegram.faults.add("sendMessage", kind=ThreadNotFound("Bad Request: POLL_OPTION_INVALID"))
        story.mother.says("One more thing")
        await story.settled(running)
        assert len(story.desk.threads) == 1


async def test_what_lands_in_general_is_taken_back_and_sent_to_a_new_thread(story: Story) -> None:
    """Lesson 3."""
    async with story.running() as running:
        await story.talk_with_kari(running)
        story.telegram.faults.add("sendMessage", kind=LostInGeneral(), when=_in_a_thread)
        story.mother.says("Where am I?")
        await story.settled(running)
        assert story.desk.general == []
        assert lines(story.desk.threads[-1], "Where am I?") == 1


async def test_many_lines_to_a_deleted_thread_open_one_new_thread(story: Story) -> None:
    """Lesson 4."""
    async with story.running() as running:
        story.desk.deletes(await story.talk_with_kari(running))
        for number in range(8):
            story.mother.says(f"line {number}")
        await story.settled(running)
        assert len(story.desk.threads) == 2
        shown = [message.text for message in story.thread.messages if message.text.startswith("line")]
        said = "\n\n".join(shown).split("\n\n")  # the last ones share a message where the minute's are nearly used up
        assert said == [f"line {number}" for number in range(8)]


async def test_a_closed_thread_is_opened_again(story: Story) -> None:
    """Lesson 5."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.desk.closes(thread)
        story.mother.says("Still here")
        await story.settled(running)
        assert not thread.closed
        assert lines(thread, "Still here") == 1


async def test_a_thread_deleted_twice_is_opened_twice(story: Story) -> None:
    async with story.running() as running:
        story.desk.deletes(await story.talk_with_kari(running))
        story.mother.says("first")
        await story.settled(running)
        story.desk.deletes(story.thread)
        story.mother.says("second")
        await story.settled(running)
        assert lines(story.thread, "second") == 1


async def test_a_new_conversation_goes_on_in_the_same_thread(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        assert thread.closed
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        assert story.desk.threads == [thread]
        assert not thread.closed


async def test_a_deleted_thread_of_a_closed_conversation_comes_back_when_a_human_is_asked_for(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        story.desk.deletes(thread)
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        await story.kari.sees("vil snakke med oss", in_thread=story.thread)
        assert sum("skriver engelsk" in message.text for message in story.thread.messages) == 1


async def test_the_merely_curious_open_no_thread(story: Story) -> None:
    """Lesson 6."""
    async with story.running() as running:
        story.mother.starts()
        story.mother.says("hello")
        await story.settled(running)
        assert story.desk.threads == []


async def test_service_messages_are_relayed_to_nobody(story: Story) -> None:
    """Lesson 7."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        seen = len(story.mother.chat)
        story.desk.pins(thread.messages[0])
        story.desk.renames(thread, "Amina!")
        story.desk.closes(thread)
        story.desk.reopens(thread)
        await story.settled(running)
        assert len(story.mother.chat) == seen


async def test_a_group_upgraded_to_a_supergroup_goes_on(story: Story) -> None:
    """Lesson 9."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.desk.upgrade()
        story.mother.says("Still here")
        await story.settled(running)
        assert lines(thread, "Still here") == 1
        story.kari.says("So am I", in_thread=thread)
        await story.mother.sees("So am I")


def _in_a_thread(params: dict[str, object]) -> bool:
    return "message_thread_id" in params
