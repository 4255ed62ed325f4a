"""A lone coordinator has the desk in the private chat with the bot, and misses nothing of it."""

from pathlib import Path

import pytest

from bot.helpline import Helpline
from bot.words import Words
from dialogs.understanding.reader import Reader
from playground.chats import Thread
from playground.limits import Limits
from tests.stories.story import Story, tell_story

pytestmark = pytest.mark.anyio


@pytest.fixture
def story(tmp_path: Path, words: Words, reader: Reader) -> Story:
    story = tell_story(tmp_path / "helpline.sqlite", words, reader, private=True)
    story.telegram.limits = Limits()
    story.kari.starts()
    return story


async def asked(story: Story, running: Helpline) -> Thread:
    """Let the mother ask for a human, and return the thread that opens."""
    story.mother.says("I want to talk to a person")
    await story.settled(running)
    return story.kari.threads[-1]


async def talking(story: Story, running: Helpline) -> Thread:
    thread = await asked(story, running)
    story.kari.says("Hello from Kari", in_thread=thread)
    await story.mother.sees("Hello from Kari")
    await story.settled(running)
    return thread


def refused(story: Story) -> list[str]:
    """Return the methods of calls that Telegram has refused, but for those that the story is about."""
    return [call.method for call in story.telegram.calls if call.error]


async def test_a_conversation_is_taken_answered_and_closed_in_a_thread_of_the_private_chat(story: Story) -> None:
    async with story.running() as running:
        thread = await talking(story, running)
        assert "Amina" in thread.name
        await story.kari.sees("Gjelder: vil snakke med oss", in_thread=thread)
        story.mother.says("Thank you")
        await story.kari.sees("Thank you", in_thread=thread)
        story.kari.says("/close", in_thread=thread)
        await story.mother.sees("Kari has ended the conversation")
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        await story.kari.sees("vil snakke med oss", in_thread=thread)
        assert story.kari.threads == [thread]
        assert refused(story) == []


async def test_a_deleted_thread_is_opened_anew_with_the_same_line(story: Story) -> None:
    """Lesson 1."""
    async with story.running() as running:
        gone = await talking(story, running)
        story.kari.deletes_thread(gone)
        story.mother.says("Are you there?")
        await story.settled(running)
        anew = story.kari.threads[-1]
        assert anew is not gone
        shown = "\n".join(message.text for message in anew.messages)
        assert shown.index("skriver engelsk") < shown.index("Hello from Kari") < shown.rindex("Are you there?")
        story.kari.says("Yes, I am.", in_thread=anew)
        await story.mother.sees("Yes, I am.")


async def test_a_deleted_thread_of_a_closed_conversation_comes_back(story: Story) -> None:
    async with story.running() as running:
        thread = await talking(story, running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        story.kari.deletes_thread(thread)
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        await story.kari.sees("vil snakke med oss", in_thread=story.kari.threads[-1])


async def test_a_note_stays_at_the_desk(story: Story) -> None:
    """Lesson 13."""
    async with story.running() as running:
        thread = await talking(story, running)
        story.kari.says("// call the club first", in_thread=thread)
        await story.settled(running)
        assert "call the club" not in story.mother.transcript()


async def test_general_is_what_stands_outside_of_the_threads(story: Story) -> None:
    async with story.running() as running:
        await talking(story, running)
        seen = len(story.mother.chat)
        story.kari.says("/close")
        await story.kari.sees("Den kommandoen hører til en samtale")
        story.kari.says("I want to talk to a person")
        await story.settled(running)
        assert len(story.kari.threads) == 1
        assert len(story.mother.chat) == seen


async def test_the_coordinator_is_never_taken_for_a_family(story: Story) -> None:
    async with story.running() as running:
        thread = await talking(story, running)
        story.kari.blocks_bot()
        story.kari.unblocks_bot()
        story.kari.says("How old is the child?", in_thread=thread)
        await story.mother.sees("How old is the child?")
        await story.settled(running)
        assert "Velkommen" not in story.kari.transcript()
        assert "har stengt for meldinger" not in story.kari.transcript()


async def test_families_are_answered_as_ever(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.mother.sees("Hello, Amina!")
        story.mother.taps("⚽ Find an activity")
        await story.mother.sees("How old is the child?")
        await story.settled(running)
        assert story.mother.threads == []


async def test_what_a_family_writes_in_a_thread_of_its_own_is_heard(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("football for my 8-year-old", in_thread=story.mother.opens_thread("Football"))
        await story.settled(running)
        assert any("Hello, Amina!" in message.text for message in story.mother.chat)


async def test_a_fault_in_a_thread_is_flagged_there(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lesson 43."""
    async with story.running() as running:
        thread = await talking(story, running)

        def broken(*_: object) -> None:
            raise ValueError

        monkeypatch.setattr("bot.turn.route", broken)
        story.kari.says("Come at five", in_thread=thread)
        await story.kari.sees("Noe gikk galt", in_thread=thread)
