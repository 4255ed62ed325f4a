"""Whatever is sent reaches the other side, copied (lesson 22)."""

import pytest

from playground.chats import Thread
from playground.messages import Message
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

UNKNOWN = {"unheard_of": "hologram"}
KINDS = ["photo", "voice", "video_note", "document", "sticker", "location", "contact", "unheard_of"]


def kinds(messages: list[Message]) -> list[str]:
    return [message.kind for message in messages]


def answers(story: Story) -> list[Message]:
    return [message for message in story.mother.chat if message.from_bot]


@pytest.mark.parametrize("kind", KINDS)
async def test_media_passes_both_ways(story: Story, kind: str) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.sends(kind)
        await story.settled(running)
        assert kinds(thread.messages)[-1] == UNKNOWN.get(kind, kind)
        story.kari.sends(kind, in_thread=thread)
        await story.settled(running)
        assert kinds(answers(story))[-1] == UNKNOWN.get(kind, kind)


async def test_an_album_arrives_whole_as_one_album(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.sends_album("photo", "photo", "photo", caption="the team photos")
        await story.settled(running)
        assert kinds(thread.messages)[-3:] == ["photo"] * 3
        assert len(story.telegram.called("copyMessages")) == 1
        story.kari.sends_album("photo", "photo", in_thread=thread)
        await story.settled(running)
        assert kinds(answers(story))[-2:] == ["photo"] * 2
        assert len(story.telegram.called("copyMessages")) == 2


async def test_an_album_is_answered_once(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        story.mother.sends_album("photo", "photo", "photo")
        await story.settled(running)
        assert sum("I only understand text" in message.text for message in answers(story)) == 1


async def test_an_album_survives_a_restart_in_between(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
    first, second = story.mother.sends_album("photo", "photo")
    assert first.content["media_group_id"] == second.content["media_group_id"]
    async with story.running() as running:
        await story.settled(running)
        assert kinds(thread.messages)[-2:] == ["photo", "photo"]


async def test_an_album_of_which_a_part_is_gone_arrives_one_by_one(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        parts = story.mother.sends_album("photo", "photo", "photo")
        story.mother.deletes(parts[1])
        await story.settled(running)
        assert kinds(thread.messages)[-3:] == ["text", "photo", "photo"]


async def test_what_follows_an_album_comes_after_it(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.sends_album("photo", "photo")
        story.mother.says("that was all")
        await story.settled(running)
        assert kinds(thread.messages)[-3:] == ["photo", "photo", "text"]


async def test_an_album_before_the_conversation_comes_along(story: Story) -> None:
    async with story.running() as running:
        story.mother.sends_album("photo", "photo")
        await story.settled(running)
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        thread: Thread = story.thread
        assert kinds(thread.messages)[-2:] == ["photo", "photo"]
        assert len(story.telegram.called("copyMessages")) == 1


async def test_what_was_deleted_before_it_could_be_copied_arrives_as_its_words(story: Story) -> None:
    async with story.running() as running:
        photo = story.mother.sends("photo", "a letter from the club")
        bare = story.mother.sends("document")
        await story.settled(running)
        story.mother.deletes(photo)
        story.mother.deletes(bare)
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        assert [message.text for message in story.thread.messages][-1] == "a letter from the club"
