"""The first year of a child, with the time passed in."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from storage import participants
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

HOW = "How is it going for Amir"


async def enrolled(story: Story, running: Helpline, name: str = "Amir") -> Thread:
    """Let a child begin at football on Monday 23 November, and the conversation be closed."""
    thread = await story.talk_with_kari(running) if not story.desk.threads else story.thread
    await enrolled_in(story, running, thread, name)
    return thread


async def enrolled_in(story: Story, running: Helpline, thread: Thread, name: str) -> None:
    """Let a child of this family begin."""
    story.kari.says(f"/enrol {name}", in_thread=thread)
    first = name.split(",")[0]
    await story.kari.sees(f"Hvilken aktivitet begynner {first}", in_thread=thread)
    story.kari.taps("Fotball jenter 8–10 år", in_thread=thread)
    await story.kari.sees(f"Når begynner {first}", in_thread=thread)
    story.kari.taps("mandag 23.11", in_thread=thread)
    await story.settled(running)
    story.kari.says("/close", in_thread=thread)
    await story.settled(running)


def times(story: Story, words: str) -> int:
    """Count the messages to the mother with these words."""
    return sum(words in message.text for message in story.mother.chat)


async def states(running: Helpline, child: int = 1) -> dict[int, str]:
    steps = await running.database.run(lambda connection: participants.plan_of(connection, child))
    return {step.step: step.state for step in steps}


async def state(running: Helpline, child: int = 1) -> str:
    found = await running.database.run(lambda connection: participants.get(connection, child))
    return found.state if found else ""


async def test_after_three_days_down_the_family_is_asked_once_at_a_decent_hour(story: Story) -> None:
    """Lessons 35 and 38."""
    async with story.running() as running:
        await enrolled(story, running)
    async with story.running() as running:
        await story.rings(running, "2026-12-03 03:00")
        assert times(story, HOW) == 0
        await story.rings(running, "2026-12-03 17:30")
        await story.rings(running, "2026-12-03 17:31")
        assert times(story, HOW) == 1


async def test_after_a_month_down_only_the_latest_step_is_asked(story: Story) -> None:
    """Lesson 35."""
    async with story.running() as running:
        await enrolled(story, running)
    async with story.running() as running:
        await story.rings(running, "2027-01-13 17:30")
        assert times(story, HOW) == 1
        found = await states(running)
        assert (found[7], found[21], found[45]) == ("skipped", "skipped", "asked")


async def test_two_children_are_asked_about_on_two_days(story: Story) -> None:
    async with story.running() as running:
        await enrolled(story, running)
        await enrolled(story, running, "Sara")
        await story.rings(running, "2026-11-30 20:00")
        assert (times(story, HOW), times(story, "How is it going for Sara")) == (1, 0)
        story.mother.taps("😊 Fine")
        await story.rings(running, "2026-12-01 20:00")
        assert times(story, "How is it going for Sara") == 1


async def test_a_child_that_has_stopped_presses_at_the_desk_and_is_asked_after_no_more(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        await story.rings(running, "2026-11-30 20:00")
        story.mother.taps("👋 Has stopped")
        helped = await story.mother.sees("It is quite all right to stop")
        assert helped.buttons[0][0].startswith("🙋")
        await story.kari.sees("🙁 Amir: 👋 Har sluttet", in_thread=thread)
        await story.kari.sees("HASTER", in_thread=thread)
        assert await state(running) == "stopped"
        await story.rings(running, "2026-12-14 20:00")
        assert times(story, HOW) == 1
        assert (await states(running))[21] == "skipped"


async def test_ones_own_words_are_thanked_for_and_reach_the_desk(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        await story.rings(running, "2026-11-30 20:00")
        story.mother.says("she has got new glasses now")
        await story.mother.sees("Thank you. Kari Eksempel has been told")
        await story.settled(running)
        await story.kari.sees("she has got new glasses now", in_thread=thread)
        await story.kari.sees("🙁 Amir: ✍️ Med egne ord · Noe annet", in_thread=thread)
        assert sum("new glasses" in message.text for message in thread.messages if not message.buttons) >= 1


async def test_who_would_rather_not_be_asked_is_not_and_can_begin_again(story: Story) -> None:
    """Lesson 50: by button and by word, confirmed, and shown at the desk."""
    async with story.running() as running:
        thread = await enrolled(story, running)
        await story.rings(running, "2026-11-30 20:00")
        story.mother.taps("🔕 Rather not have these messages")
        await story.mother.sees("We will not ask any more")
        await story.settled(running)
        await story.kari.sees("🔕 Amina vil ikke bli spurt", in_thread=thread)
        await story.kari.sees("🔕 Familien vil ikke bli spurt.", in_thread=thread)
        await story.rings(running, "2026-12-14 20:00")
        assert times(story, HOW) == 1
        story.mother.taps("🔔 Start again")
        await story.mother.sees("we will ask again now and then")
        await story.settled(running)
        await story.kari.sees("🔔 Amina vil bli spurt igjen", in_thread=thread)
        story.mother.says("stop")
        await story.settled(running)
        story.mother.says("/checkins")
        await story.settled(running)
        await story.rings(running, "2027-01-07 20:00")
        assert times(story, HOW) == 2


async def test_the_coordinator_pauses_ends_and_resumes_under_the_record(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        record = next(message for message in thread.messages if "🌱 Amir" in message.text)
        story.kari.taps("⏸ Pause", in_thread=thread, message=record)
        await story.settled(running)
        assert "Familien blir ikke spurt nå" in record.text
        await story.rings(running, "2026-11-30 20:00")
        assert times(story, HOW) == 0
        for label, found in (("▶️ Følg opp igjen", "following"), ("⏹ Avslutt oppfølgingen", "stopped")):
            story.kari.taps(label, in_thread=thread, message=record)
            await story.settled(running)
            assert await state(running) == found
        story.kari.taps("▶️ Følg opp igjen", in_thread=thread, message=record)
        await story.settled(running)
        await story.rings(running, "2026-12-14 20:00")
        assert times(story, HOW) == 1


async def test_after_the_last_step_the_family_is_thanked_and_followed_no_more(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        await story.rings(running, "2027-11-23 20:00")
        story.mother.taps("😊 Fine")
        await story.mother.sees("It has been a year now with Amir")
        await story.settled(running)
        await story.kari.sees("🎉 Året er over.", in_thread=thread)
        assert await state(running) == "finished"


async def silent_step(story: Story, running: Helpline, *days: str) -> None:
    for day in days:
        await story.rings(running, f"{day} 20:00")


async def test_without_an_answer_the_family_is_reminded_once_and_the_desk_told_after_two_steps(story: Story) -> None:
    """Lesson 50."""
    async with story.running() as running:
        thread = await enrolled(story, running)
        await silent_step(story, running, "2026-11-30", "2026-12-02")
        assert times(story, "small reminder") == 0
        await silent_step(story, running, "2026-12-03", "2026-12-04", "2026-12-08", "2026-12-10")
        assert (times(story, HOW), times(story, "small reminder")) == (2, 1)
        assert not any("har ikke svart" in message.text for message in thread.messages)
        await silent_step(story, running, "2026-12-14", "2026-12-17", "2026-12-21")
        await story.kari.sees("Amina har ikke svart på de to siste spørsmålene om Amir", in_thread=thread)
        story.kari.says("/list", chat=story.desk)
        await story.kari.sees("Svarer ikke på hvordan det går", chat=story.desk)
        await silent_step(story, running, "2027-01-07", "2027-01-11", "2027-01-14")
        assert sum("har ikke svart" in message.text for message in thread.messages) == 1
        story.mother.taps("😊 Fine")
        await story.settled(running)
        assert await running.database.run(participants.silent) == []


async def test_after_a_silent_last_step_the_family_is_thanked_all_the_same(story: Story) -> None:
    async with story.running() as running:
        await enrolled(story, running)
        await silent_step(story, running, "2027-11-23", "2027-11-26", "2027-11-30")
        assert times(story, "It has been a year now with Amir") == 1
        assert await state(running) == "finished"


async def test_a_child_that_has_stopped_stands_above_one_that_is_not_happy(story: Story) -> None:
    unhappy = story.telegram.person("Basma", language="en")
    async with story.running() as running:
        unhappy.says("I want to talk to a person")
        await story.settled(running)
        basma = story.thread
        story.kari.says("Hello", in_thread=basma)
        await story.settled(running)
        await enrolled_in(story, running, basma, "Sara")
        story.mother.says("I want to talk to a person")
        await story.settled(running)
        amina = next(thread for thread in story.desk.threads if "Amina" in thread.name)
        story.kari.says("Hello", in_thread=amina)
        await story.settled(running)
        await enrolled_in(story, running, amina, "Amir")
        await story.rings(running, "2026-11-30 20:00")
        unhappy.taps("🙁 Not so good")
        await story.settled(running)
        unhappy.taps("💬 Not happy there")
        await story.settled(running)
        story.clock.slept += 60
        story.mother.taps("👋 Has stopped")
        await story.settled(running)
        story.kari.says("/list", chat=story.desk)
        day = await story.kari.sees("🔴 Haster\n", chat=story.desk)
        assert day.text.index("Amina") < day.text.index("Basma")


async def test_the_age_of_a_child_is_asked_at_the_desk_once_and_moves_on_with_the_year(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        record = next(message for message in thread.messages if "🌱 Amir" in message.text)
        assert record.text.endswith("Hvor gammel er Amir?")
        story.kari.taps("9", in_thread=thread, message=record)
        await story.settled(running)
        assert "🌱 Amir (9 år) følges" in record.text
        assert "Hvor gammel" not in record.text
        await enrolled(story, running, "Sara, 3. klasse")
        story.kari.says("/find Amir", chat=story.desk)
        await story.kari.sees("👧 Amir (9 år · Fotball jenter 8–10 år)", chat=story.desk)
        await story.rings(running, "2027-11-23 20:00")
        story.mother.taps("👋 Has stopped")
        await story.settled(running)
        await story.kari.sees("🙁 Amir (ca. 10 år): 👋 Har sluttet", in_thread=thread)
        card = await story.kari.sees("👧 Amir (ca. 10 år · Fotball", in_thread=thread)
        assert "👧 Sara (4. klasse · Fotball" in card.text


async def test_enrol_alone_shows_the_children_and_takes_another_activity_for_one(story: Story) -> None:
    async with story.running() as running:
        thread = await enrolled(story, running)
        story.kari.says("/enrol", in_thread=thread)
        await story.settled(running)
        shown = [message for message in thread.messages if "🌱 Amir følges" in message.text]
        assert len(shown) == 2
        await story.kari.sees("/enrol Ola 9", in_thread=thread)
        story.kari.says("/enrol Amir", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Fotball 6–8 år, jenter og gutter", in_thread=thread)
        await story.kari.sees("Når begynner Amir på Fotball 6–8 år, jenter og gutter?", in_thread=thread)
