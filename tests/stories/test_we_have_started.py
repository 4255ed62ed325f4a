"""A family tells out of the blue that its child has begun."""

import pytest

from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


async def test_a_family_that_says_so_is_followed_from_today(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("we have started!")
        await mother.sees("What kind of activity")
        mother.taps("Football")
        await mother.sees("Which of these")
        mother.taps("Fotball jenter 8–10 år")
        await mother.sees("Shall we ask you now and then")
        mother.taps("Yes")
        await mother.sees("What is the child's name?")
        mother.says("Amira")
        await mother.sees("How old is Amira?")
        mother.taps("9")
        await mother.sees("ask for the first time how it goes for")
        await story.kari.sees("🌱 Amina forteller at Amira (9 år) har begynt på Fotball", chat=story.desk)
        await story.settled(running)
        assert story.desk.threads == []
        await story.rings(running, "2026-11-30 20:00")
        await mother.sees("How is it going for Amira at Fotball jenter 8–10 år")


async def test_an_activity_that_nobody_knows_of_is_told_in_ones_own_words(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("/checkins")
        await story.settled(running)
        mother.taps("🌱 We have started")
        await story.settled(running)
        mother.taps("Something else")
        await mother.sees("What is it called")
        mother.says("Bollywood dance at the library")
        await mother.sees("Shall we ask")
        mother.taps("Yes")
        await story.settled(running)
        mother.says("Amir 8")
        await mother.sees("ask for the first time how it goes for")
        await story.kari.sees("Amir (8 år) har begynt med «Bollywood dance at the library»", chat=story.desk)
        await story.settled(running)
        mother.says("she has started")
        await story.settled(running)
        mother.taps("Something else")
        await story.settled(running)
        mother.says("Chess in Ås")
        await story.settled(running)
        mother.taps("Yes")
        await story.settled(running)
        mother.taps("Amir")
        await story.kari.sees("Amir (8 år) har begynt med «Chess in Ås»", chat=story.desk)
        await story.rings(running, "2026-11-30 20:00")
        await mother.sees("How is it going for Amir at Bollywood dance at the library")


async def test_an_arabic_mother_who_would_rather_not_be_asked(a_story: Teller) -> None:
    story = a_story("ar", "Fatuma")
    async with story.running() as running:
        story.mother.says("بدأت ابنتي")
        await story.mother.sees("ما نوع النشاط")
        story.mother.says("كرة القدم")
        await story.settled(running)
        story.mother.taps("Fotball jenter 8–10 år")
        await story.mother.sees("هل تريدون أن نسألكم")
        story.mother.says("لا")
        await story.settled(running)
        await story.rings(running, "2026-11-30 20:00")
        assert not any("كيف تسير" in message.text for message in story.mother.chat[-1:])


async def test_we_have_started_answers_the_question_after_an_introduction(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Satt i kontakt", in_thread=thread)
        await story.settled(running)
        await story.rings(running, "2026-11-30 20:00")
        await story.mother.sees("A while ago you were put in touch")
        story.mother.says("We've started")
        await story.mother.sees("Shall we ask you now and then")
