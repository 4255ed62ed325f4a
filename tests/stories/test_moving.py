"""A child changes to another activity, or moves away."""

import pytest

from tests.stories.story import Story
from tests.stories.test_first_year import HOW, enrolled, state, states, times

pytestmark = pytest.mark.anyio


async def test_in_another_activity_the_first_weeks_count_again(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        record = next(message for message in thread.messages if "🌱 Amir" in message.text)
        story.kari.taps("9", in_thread=thread, message=record)
        await story.rings(running, "2026-11-30 20:00")
        story.mother.taps("😊 Fine")
        await story.settled(running)
        for choice in ("⬅️ Tilbake", "Sjakklubben for unge"):
            story.kari.taps("🔁 Bytter aktivitet", in_thread=thread, message=record)
            await story.settled(running)
            assert "Hvilken aktivitet bytter Amir (9 år) til?" in record.text
            story.kari.taps(choice, in_thread=thread, message=record)
            await story.settled(running)
        assert "🔁 Amir har byttet aktivitet." in record.text
        assert not record.buttons
        await story.kari.sees("Når begynner Amir (9 år) på Sjakklubben for unge?", in_thread=thread)
        story.kari.taps("mandag 30.11", in_thread=thread)
        await story.settled(running)
        assert await state(running, 1) == "changed"
        assert (await states(running, 1))[7] == "answered"
        await story.rings(running, "2026-12-07 20:00")
        await story.mother.sees("How is it going for Amir at Sjakklubben for unge")
        await story.rings(running, "2026-12-14 20:00")
        assert times(story, f"{HOW} at Fotball") == 1


async def test_a_family_that_moves_away_is_thanked_and_asked_no_more(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        record = next(message for message in thread.messages if "🌱 Amir" in message.text)
        story.kari.taps("🚚 Flytter", in_thread=thread, message=record)
        await story.mother.sees("All the best in the new place")
        await story.settled(running)
        assert "🚚 Amir har flyttet" in record.text
        assert await state(running) == "moved"
        await story.rings(running, "2026-11-30 20:00")
        assert times(story, HOW) == 0
        story.kari.taps("▶️ Følg opp igjen", in_thread=thread, message=record)
        await story.settled(running)
        await story.rings(running, "2026-12-14 20:00")
        assert times(story, HOW) == 1


async def test_a_family_says_itself_that_a_child_has_started_something_else(story: Story) -> None:
    async with story.running() as running:
        record = next(message for message in (await enrolled(story, running)).messages if "🌱 Amir" in message.text)
        await story.rings(running, "2026-11-30 20:00")
        story.mother.taps("👋 Has stopped")
        await story.mother.sees("It is quite all right to stop")
        story.mother.taps("🔁 Has started something else")
        await story.mother.sees("What kind of activity")
        story.mother.taps("Chess")
        await story.settled(running)
        story.mother.taps("Sjakklubben for unge")
        await story.settled(running)
        story.mother.taps("Yes")
        await story.settled(running)
        story.mother.taps("Amir")
        await story.settled(running)
        story.mother.taps("Skip")
        await story.kari.sees("Amir har begynt på Sjakklubben for unge", chat=story.desk)
        await story.settled(running)
        assert "🔁 Amir har byttet aktivitet." in record.text
        assert (await state(running, 1), await state(running, 2)) == ("changed", "following")
