"""Every send ends in one of three ways, and the right words are sent again (lessons 16, 17, 24 to 30)."""

import asyncio

import pytest

from playground.faults import BadGateway, DropAfter, DropBefore, Fault, Hang, Refusal, ServerError, TooManyRequests
from playground.messages import Message
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def times(chat: list[Message], text: str) -> int:
    return sum(text in message.text for message in chat)


@pytest.mark.parametrize("fault", [DropBefore(), TooManyRequests(retry_after=7)])
async def test_what_was_surely_not_sent_is_sent_again_until_it_is(story: Story, fault: Fault) -> None:
    """Lesson 17, and lesson 30 for the 429."""
    async with story.running() as running:
        story.telegram.faults.add("sendMessage", kind=fault, times=5)
        story.mother.starts()
        await story.settled(running)
        assert times(story.mother.chat, "Hello, Amina!") == 1


async def test_a_429_is_waited_out(story: Story) -> None:
    """Lesson 30."""
    async with story.running() as running:
        story.telegram.faults.add("sendMessage", kind=TooManyRequests(retry_after=3600))
        story.mother.starts()
        await story.settled(running)
        assert story.clock.slept >= 3600
        assert times(story.mother.chat, "Hello, Amina!") == 1


@pytest.mark.parametrize("fault", [DropAfter(), BadGateway(after_work=True), ServerError(after_work=True)])
async def test_the_bots_own_words_are_sent_once_more_and_no_more_where_it_is_uncertain(
    story: Story, fault: Fault
) -> None:
    """Lesson 16."""
    async with story.running() as running:
        story.telegram.faults.add("sendMessage", kind=fault, times=9)
        story.mother.starts()
        await story.settled(running)
        assert times(story.mother.chat, "Hello, Amina!") == 2


async def test_a_coordinators_words_are_never_sent_twice_and_are_shown_as_uncertain(story: Story) -> None:
    """Lesson 16."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.telegram.faults.add("sendMessage", kind=DropAfter(), when=lambda params: params["text"] == "Come at five")
        story.kari.says("Come at five", in_thread=thread)
        uncertain = await story.kari.sees("Usikkert", in_thread=thread)
        assert "Come at five" in uncertain.text
        await story.settled(running)
        assert times(story.mother.chat, "Come at five") == 1


async def test_a_coordinators_words_that_are_refused_are_shown_as_refused(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.blocks_bot()
        story.kari.says("Are you there?", in_thread=thread)
        await story.kari.sees("Dette kom ikke fram", in_thread=thread)
        await story.kari.sees("har stengt for meldinger", in_thread=thread)
        story.mother.unblocks_bot()
        story.mother.says("I am back")
        await story.kari.sees("I am back", in_thread=thread)
        story.kari.says("Welcome back", in_thread=thread)
        await story.mother.sees("Welcome back")


async def test_a_person_who_deleted_the_account_is_shown_at_the_desk(story: Story) -> None:
    """Lesson 29."""
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.deletes_account()
        story.kari.says("Are you there?", in_thread=thread)
        await story.kari.sees("har stengt for meldinger", in_thread=thread)


async def test_markup_that_telegram_refuses_is_sent_as_plain_words(story: Story) -> None:
    """Lesson 24."""
    async with story.running() as running:
        story.telegram.faults.add("sendMessage", kind=Refusal(400, "Bad Request: can't parse entities: no reason"))
        story.mother.says("football for my 8-year-old on Tuesdays")
        await story.settled(running)
        assert times(story.mother.chat, "Hello, Amina!") == 1
        assert "<b>" not in story.mother.transcript()


async def test_a_name_that_looks_like_markup_breaks_nothing(a_story: Teller) -> None:
    """Lesson 24."""
    story = a_story("en", "<b>Zoë&Co")
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        assert "<b>Zoë&Co" in story.mother.chat[1].text
        assert "<b>Zoë&Co" in thread.messages[0].text


async def test_the_longest_message_passes_both_ways_unaltered(story: Story) -> None:
    """Lesson 25: 4096 UTF-16 units, of which an emoji takes two."""
    longest = "🎉" * 2000 + "x" * 96
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.says(longest)
        await story.kari.sees(longest, in_thread=thread)
        story.kari.says(longest, in_thread=thread)
        await story.mother.sees(longest)


async def test_formatting_passes_unaltered(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        bold = [{"type": "bold", "offset": 0, "length": 4}]
        story.mother.says("Four o'clock <b>", entities=bold)
        relayed = await story.kari.sees("Four o'clock <b>", in_thread=thread)
        assert relayed.content["entities"] == bold


async def test_ids_of_64_bits_are_kept(story: Story) -> None:
    """Lesson 26."""
    assert story.mother.id > 2**32
    async with story.running() as running:
        await story.talk_with_kari(running)


async def test_a_contact_is_told_only_what_is_true_of_sending(story: Story) -> None:
    """Lesson 28: nobody can know that a message was read."""
    async with story.running() as running:
        await story.talk_with_kari(running)
        shown = story.mother.transcript() + story.desk.transcript(story.thread)
        assert not any(word in shown for word in ("delivered", "has read", "levert", "har lest"))


async def test_a_backlog_of_questions_collapses_into_the_newest(story: Story) -> None:
    """Lesson 19: a question not yet sent is withdrawn when another is asked."""
    async with story.running() as running:
        going_on = asyncio.Event()
        story.telegram.faults.add("sendMessage", kind=Hang(going_on))
        for _ in range(5):
            story.mother.says("/activity")
        await story.telegram.until(lambda: not story.telegram.pending)
        await running.inbox.settled()
        going_on.set()
        await story.settled(running)
        assert times(story.mother.chat, "How old is the child?") == 1
