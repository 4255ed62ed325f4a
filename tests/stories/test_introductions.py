"""Between an introduction and the start: nobody is forgotten by a club that does not answer."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

DAY = 86_400
ASKED = "A while ago you were put in touch"


async def introduced(story: Story, running: Helpline, outcome: str = "Satt i kontakt") -> Thread:
    """Let Kari introduce the family to a club and give the conversation back."""
    thread = await story.talk_with_kari(running)
    story.kari.says("/close", in_thread=thread)
    await story.settled(running)
    story.kari.taps(outcome, in_thread=thread)
    await story.settled(running)
    return thread


async def after(story: Story, running: Helpline, days: float) -> None:
    await story.settled(running)
    story.clock.slept += days * DAY
    await running.tick()
    await story.settled(running)


def times(story: Story, text: str) -> int:
    return sum(text in message.text for message in story.mother.chat)


async def test_a_week_later_the_family_is_asked_and_a_start_is_followed(story: Story) -> None:
    async with story.running() as running:
        thread = await introduced(story, running)
        await after(story, running, 6)
        assert times(story, ASKED) == 0
        await after(story, running, 1.3)
        story.mother.taps("✅ Yes, the child has been there")
        await story.mother.sees("Shall we ask you now and then")
        story.mother.taps("Yes")
        await story.mother.sees("What is the child's name?")
        story.mother.says("Amir")
        await story.mother.sees("How old is Amir?")
        story.mother.taps("Skip")
        await story.mother.sees("ask for the first time how it goes for")
        await story.kari.sees("Hvilken aktivitet begynner Amir på?", in_thread=thread)


async def test_of_an_activity_that_is_known_the_year_begins_at_once(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("football for my son, 8 years old")
        await story.settled(running)
        story.mother.taps(story.mother.chat[-1].buttons[0][0])
        await story.settled(running)
        story.mother.taps("Yes")
        await story.settled(running)
        story.kari.says("Hello", in_thread=story.thread)
        await story.settled(running)
        story.kari.says("/close", in_thread=story.thread)
        await story.settled(running)
        story.kari.taps("Satt i kontakt", in_thread=story.thread)
        await after(story, running, 7.3)
        await story.mother.sees("put in touch with Fotball 6–8 år")
        story.mother.taps("✅ Yes, the child has been there")
        await story.settled(running)
        story.mother.taps("Yes")
        await story.settled(running)
        story.mother.says("Amir")
        await story.kari.sees("🌱 Amir (8 år) følges på Fotball 6–8 år", in_thread=story.thread)
        await after(story, running, 7)
        await story.mother.sees("How is it going for Amir")


async def test_twice_not_yet_reaches_the_coordinator(story: Story) -> None:
    async with story.running() as running:
        thread = await introduced(story, running)
        await after(story, running, 7.3)
        story.mother.taps("⏳ No, nothing has happened yet")
        await story.mother.sees("We will ask again in a week")
        await after(story, running, 7)
        assert times(story, ASKED) == 2
        assert thread.name.startswith("⚪")
        story.mother.taps("💬 The club has answered, but we have not been there")
        await story.mother.sees("will talk to the club")
        await story.kari.sees("er spurt to ganger etter introduksjonen", in_thread=thread)
        await story.settled(running)
        assert thread.name.startswith("🟡")
        await after(story, running, 30)
        assert times(story, ASKED) == 2


async def test_nobody_is_asked_after_a_conversation_that_was_no_introduction(story: Story) -> None:
    async with story.running() as running:
        thread = await introduced(story, running)
        story.kari.taps("Fikk svar", in_thread=thread)
        await after(story, running, 7)
        assert times(story, ASKED) == 0


async def test_it_waits_while_a_human_has_the_conversation_and_for_an_ordinary_day(story: Story) -> None:
    """Lesson 40: the bot is silent then; and nobody is asked on a Sunday."""
    async with story.running() as running:
        thread = await introduced(story, running)
        story.kari.says("One more thing", in_thread=thread)
        await after(story, running, 7)
        assert times(story, ASKED) == 0
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        for _ in range(4):
            await after(story, running, 1)
        assert times(story, ASKED) == 1


async def test_an_arabic_mother_who_would_rather_not_be_asked(a_story: Teller) -> None:
    story = a_story("ar", "Fatuma")
    async with story.running() as running:
        story.mother.says("أريد أن أتحدث مع إنسان")
        await story.settled(running)
        story.kari.says("Hei!", in_thread=story.thread)
        await story.settled(running)
        story.kari.says("/close", in_thread=story.thread)
        await story.settled(running)
        story.kari.taps("Satt i kontakt", in_thread=story.thread)
        await after(story, running, 7.3)
        story.mother.taps("نعم، ذهب الطفل إلى هناك ✅")
        await story.mother.sees("هل تريدون أن نسألكم")
        story.mother.says("لا")
        await story.mother.sees("نتمنى لكم التوفيق")


async def test_after_downtime_nobody_is_asked_by_night(story: Story) -> None:
    """Lesson 38."""
    async with story.running() as running:
        await introduced(story, running)
        await after(story, running, 7.6)  # one in the morning, Oslo
        assert times(story, ASKED) == 0
        await after(story, running, 0.4)
        assert times(story, ASKED) == 1


async def test_a_dialog_that_was_left_standing_does_not_put_the_question_off_for_ever(story: Story) -> None:
    async with story.running() as running:
        await introduced(story, running)
        story.mother.says("/activity")
        await after(story, running, 7.3)
        assert times(story, ASKED) == 1
