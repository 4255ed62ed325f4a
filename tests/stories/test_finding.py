"""A coordinator finds a family by what she remembers of it, and writes first."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from playground.messages import Message
from playground.person import Person
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

HOUR = 3600


def thread_of(story: Story, name: str) -> Thread:
    return next(thread for thread in reversed(story.desk.threads) if name in thread.name)


async def sees_in_general(story: Story, words: str) -> Message:
    return await story.kari.sees(words, chat=story.desk)


async def finds(story: Story, running: Helpline, words: str) -> Message:
    """Ask in General, and return the answer."""
    story.kari.says(f"/find {words}".strip(), chat=story.desk)
    await story.settled(running)
    return await sees_in_general(story, "🔎")


def hits(found: Message) -> list[str]:
    return [label for row in found.buttons for label in row]


async def closed_long_ago(story: Story, running: Helpline) -> Thread:
    """Let a conversation be over for a month; Amir is followed at football."""
    thread = await story.talk_with_kari(running)
    story.kari.says("/enrol Amir", in_thread=thread)
    await story.kari.sees("Hvilken aktivitet begynner Amir på?", in_thread=thread)
    story.kari.taps("Fotball jenter 8–10 år", in_thread=thread)
    await story.settled(running)
    story.kari.says("/close", in_thread=thread)
    await story.settled(running)
    story.clock.slept += 30 * 24 * HOUR
    return thread


@pytest.mark.parametrize("sought", ["amir", "FOTB", "engelsk", "en", "amina amir", "ami jenter engelsk"])
async def test_a_family_is_found_by_child_language_or_activity(story: Story, sought: str) -> None:
    async with story.running() as running:
        await closed_long_ago(story, running)
        found = await finds(story, running, sought)
        assert hits(found) == ["1. Amina · engelsk"]
        assert "👧 Amir (Fotball jenter 8–10 år)" in found.text


@pytest.mark.parametrize("sought", ["amina arabisk", "sara", "100%", "_", "håndball"])
async def test_every_word_must_be_true(story: Story, sought: str) -> None:
    async with story.running() as running:
        await closed_long_ago(story, running)
        found = await finds(story, running, sought)
        assert f"Jeg fant ingen med «{sought}»" in found.text
        assert found.buttons == []


async def test_a_wish_for_an_activity_is_found_as_well(a_story: Teller) -> None:
    story = a_story("nb")
    async with story.running() as running:
        story.mother.says("min datter er 9 år og vil spille fotball")
        await story.settled(running)
        story.mother.taps(hits(story.mother.chat[-1])[0])
        await story.settled(running)
        story.mother.taps("Ja")
        await story.settled(running)
        found = await finds(story, running, "fotball")
        assert hits(found) == ["1. Amina · norsk"]
        assert "⭐ Fotball" in found.text


async def test_without_words_it_says_how(story: Story) -> None:
    async with story.running() as running:
        assert "/find Amir fotball" in (await finds(story, running, "")).text


async def test_a_coordinator_writes_first_to_a_family_that_was_closed_for_long(story: Story) -> None:
    async with story.running() as running:
        thread = await closed_long_ago(story, running)
        told = len(story.mother.chat)
        found = await finds(story, running, "amir")
        story.kari.taps("1. Amina · engelsk", message=found, chat=story.desk)
        await story.settled(running)
        assert not thread.closed
        await story.kari.sees("Gjelder: vi tar kontakt", in_thread=thread)
        await story.kari.sees("Kari, her er samtalen med Amina", in_thread=thread)
        await sees_in_general(story, "Samtalen med Amina er åpnet")
        assert len(story.mother.chat) == told
        story.kari.says("Hello Amina, there is a free place!", in_thread=thread)
        await story.mother.sees("Kari from Eksempelvik kommune is here now")
        await story.mother.sees("Hello Amina, there is a free place!")


async def test_a_family_knows_nothing_of_what_is_only_opened(story: Story) -> None:
    """What it says to the bot meanwhile is the bot's, and closing unwritten tells it nothing."""
    async with story.running() as running:
        thread = await closed_long_ago(story, running)
        story.kari.taps("1. Amina · engelsk", message=await finds(story, running, "amir"), chat=story.desk)
        await story.settled(running)
        story.mother.says("hello")
        await story.mother.sees("What can I help with?")
        await story.settled(running)
        assert not any(message.text == "hello" for message in thread.messages)
        told = len(story.mother.chat)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        assert thread.closed
        assert len(story.mother.chat) == told


async def test_a_family_that_calls_for_a_human_meanwhile_is_heard_whole(story: Story) -> None:
    async with story.running() as running:
        thread = await closed_long_ago(story, running)
        story.kari.taps("1. Amina · engelsk", message=await finds(story, running, "amir"), chat=story.desk)
        await story.settled(running)
        story.mother.says("my dad hits me")
        await story.settled(running)
        await story.kari.sees("HASTER: Amina", in_thread=thread)
        assert sum(message.text == "my dad hits me" for message in thread.messages) == 1


async def test_a_conversation_that_is_on_is_only_shown(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/find amina", in_thread=thread)
        await story.settled(running)
        before = len(thread.messages)
        story.kari.taps("1. Amina · engelsk", in_thread=thread)
        await story.settled(running)
        assert [message.text for message in thread.messages[before:]] == [
            "👇 Kari, her er samtalen med Amina. Skriv her når du vil."
        ]
        assert story.desk.general == []


async def test_two_aminas_are_told_apart_and_each_is_written_to_in_her_own_thread(story: Story) -> None:
    """Lessons 11 and 12."""
    other = story.telegram.person("Amina", language="ar")
    async with story.running() as running:
        first = await closed_long_ago(story, running)
        other.starts()
        await story.settled(running)
        found = await finds(story, running, "amina")
        assert hits(found) == ["1. Amina · arabisk", "2. Amina · engelsk"]
        assert found.text.index("👧 Amir") > found.text.index("2. ")
        story.kari.taps("1. Amina · arabisk", message=found, chat=story.desk)
        await story.settled(running)
        second = thread_of(story, "Amina · arabisk")
        assert second is not first
        told = len(story.mother.chat)
        story.kari.says("مرحبا", in_thread=second)
        await other.sees("مرحبا")
        await story.settled(running)
        assert len(story.mother.chat) == told


async def test_a_thread_is_asked_for_in_another_thread_and_linked_to_there(story: Story) -> None:
    async with story.running() as running:
        await closed_long_ago(story, running)
        other = await _asks_for_a_human(story, running, "Omar")
        story.kari.says("/find amir", in_thread=other)
        await story.kari.sees("🔎", in_thread=other)
        story.kari.taps("1. Amina · engelsk", in_thread=other)
        link = await story.kari.sees("Samtalen med Amina er åpnet", in_thread=other)
        await story.settled(running)
        assert f"/{thread_of(story, 'Amina').thread_id}" in str(link.content)
        assert story.desk.general == []


async def test_a_thread_that_is_not_there_yet_is_linked_to_in_general(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        other = await _asks_for_a_human(story, running, "Omar")
        story.kari.says("/find amina", in_thread=other)
        await story.kari.sees("🔎", in_thread=other)
        story.kari.taps("1. Amina · engelsk", in_thread=other)
        await story.settled(running)
        link = await sees_in_general(story, "Samtalen med Amina er åpnet")
        assert f"/{thread_of(story, 'Amina').thread_id}" in str(link.content)


async def test_a_family_that_has_blocked_the_bot_is_found_and_said_to_be(story: Story) -> None:
    async with story.running() as running:
        thread = await closed_long_ago(story, running)
        story.mother.blocks_bot()
        await story.settled(running)
        found = await finds(story, running, "amir")
        assert "🚫 Amina" in found.text
        story.kari.taps("1. Amina · engelsk", message=found, chat=story.desk)
        await story.kari.sees("Amina har stengt for meldinger fra oss", in_thread=thread)


async def test_of_many_the_last_eight_are_shown_and_the_rest_counted(story: Story) -> None:
    async with story.running() as running:
        for number in range(10):
            story.telegram.person(f"Fatima{number}", language="nb").starts()
            await story.settled(running)
        found = await finds(story, running, "fatima norsk")
        assert hits(found) == [f"{place}. Fatima{10 - place} · norsk" for place in range(1, 9)]
        assert "… og 2 til. Skriv ett ord til" in found.text


async def test_a_deleted_thread_is_opened_anew(story: Story) -> None:
    """Lesson 1."""
    async with story.running() as running:
        gone = await closed_long_ago(story, running)
        story.desk.deletes(gone)
        story.kari.taps("1. Amina · engelsk", message=await finds(story, running, "amir"), chat=story.desk)
        await story.settled(running)
        await story.kari.sees("her er samtalen med Amina", in_thread=story.thread)


async def _asks_for_a_human(story: Story, running: Helpline, name: str) -> Thread:
    person: Person = story.telegram.person(name, language="en")
    person.says("I want to talk to a person")
    await story.settled(running)
    return thread_of(story, name)
