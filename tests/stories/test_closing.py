"""The end of a conversation with a human, and the minutes after it (lessons 41 and 42)."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def told(thread: Thread, text: str) -> int:
    return sum(text in message.text for message in thread.messages)


async def closed(story: Story, running: Helpline) -> Thread:
    thread = await story.talk_with_kari(running)
    story.kari.says("/close", in_thread=thread)
    await story.settled(running)
    return thread


async def test_who_answers_now_is_told_both_ways(story: Story) -> None:
    """Lesson 42."""
    async with story.running() as running:
        thread = await closed(story, running)
        await story.mother.sees("Kari")
        assert "the robot" in story.mother.chat[-1].text
        assert told(thread, "Roboten svarer Amina igjen") == 1


async def test_how_it_went_can_be_said_and_said_anew_or_left(story: Story) -> None:
    async with story.running() as running:
        thread = await closed(story, running)
        ended = next(message for message in thread.messages if "Hvordan gikk det?" in message.text)
        assert [label for row in ended.buttons for label in row] == [
            *("Satt i kontakt", "Penger funnet", "Utstyr lånt", "Fikk svar", "Vist videre", "Svarte ikke")
        ]
        story.kari.taps("Fikk svar", in_thread=thread)
        await story.settled(running)
        assert "Slik gikk det: Fikk svar" in ended.text
        story.kari.taps("Penger funnet", in_thread=thread)
        await story.settled(running)
        assert "Slik gikk det: Penger funnet" in ended.text
        assert thread.closed


async def test_a_line_without_a_clear_topic_opens_the_same_thread_again(story: Story) -> None:
    """Lesson 41."""
    async with story.running() as running:
        thread = await closed(story, running)
        story.clock.slept += 600
        story.mother.says("hmm and then at which door")
        await story.mother.sees("passed it on")
        await story.settled(running)
        assert not thread.closed
        assert thread.name.startswith("🟡")
        assert told(thread, "like etter at samtalen ble avsluttet") == 1
        assert told(thread, "hmm and then at which door") == 1
        story.kari.says("The big one", in_thread=thread)
        await story.mother.sees("The big one")


async def test_a_voice_message_opens_it_again_too(story: Story) -> None:
    async with story.running() as running:
        thread = await closed(story, running)
        story.mother.sends("voice")
        await story.settled(running)
        assert not thread.closed
        assert thread.messages[-1].kind == "voice"


@pytest.mark.parametrize("line", ["/activity", "my daughter wants to play football"])
async def test_a_command_or_a_clear_topic_goes_to_the_bot(story: Story, line: str) -> None:
    async with story.running() as running:
        thread = await closed(story, running)
        story.mother.says(line)
        await story.mother.sees("How old is the child?")
        assert thread.closed
        story.mother.says("seven")
        await story.settled(running)
        assert thread.closed


async def test_a_button_goes_to_the_bot(story: Story) -> None:
    async with story.running() as running:
        thread = await closed(story, running)
        story.mother.taps("⚽ Find an activity")
        await story.mother.sees("How old is the child?")
        assert thread.closed


async def test_a_quarter_of_an_hour_later_the_bot_answers(story: Story) -> None:
    async with story.running() as running:
        thread = await closed(story, running)
        story.clock.slept += 16 * 60
        story.mother.says("hmm and then at which door")
        await story.settled(running)
        assert thread.closed


async def test_danger_after_the_end_is_danger(story: Story) -> None:
    async with story.running() as running:
        thread = await closed(story, running)
        story.mother.says("my dad hits me")
        await story.mother.sees("112")
        await story.settled(running)
        assert thread.name.startswith("🔴")
