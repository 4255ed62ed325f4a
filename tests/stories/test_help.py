"""The whole story, narrow: fees, a sudden cost, loans, a worried coach, a check-in."""

import pytest

from bot.helpline import Helpline
from playground.chats import Thread
from playground.person import Person
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

DAY = 24 * 3600


def thread_of(story: Story, name: str) -> Thread:
    return next(thread for thread in story.desk.threads if f" {name} · " in thread.name and not thread.deleted)


async def test_a_fee_is_applied_for_and_the_family_hears_of_each_step(story: Story) -> None:
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        mother.says("we cannot pay the fee")
        schemes = await mother.sees("No child should be left out")
        mother.says("it is 1500 kr")
        mother.taps(schemes.buttons[0][0])
        await mother.sees("help you apply for")
        mother.taps("Yes, please")
        await mother.sees("has been told and will write to you here")
        await story.settled(running)
        record = await kari.sees("💰 Søknad", in_thread=story.thread)
        assert "1,500 kroner" in record.text or "1 500 kroner" in record.text or "1\u00a0500 kroner" in record.text
        kari.taps("søkt", in_thread=story.thread)
        await mother.sees("has been sent")
        kari.taps("innvilget", in_thread=story.thread)
        await mother.sees("has been granted")
        await story.settled(running)
        shown = await kari.sees("Nå: innvilget", in_thread=story.thread)
        assert shown.buttons == []


async def test_a_step_pressed_twice_is_told_once(story: Story) -> None:
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        await _apply(story, running)
        record = await kari.sees("💰 Søknad", in_thread=story.thread)
        kari.taps("søkt", in_thread=story.thread, message=record)
        kari.taps("søkt", in_thread=story.thread, message=record)
        await story.settled(running)
        assert sum("has been sent" in message.text for message in mother.chat) == 1


async def test_the_toilet_paper_case_reaches_the_coordinator_at_once(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        story.mother.says("She must pay 600 kr in advance for toilet paper to sell for the team")
        told = await story.mother.sees("nobody can demand that you pay for goods before they are sold")
        assert "600 kroner is a lot" in told.text
        story.mother.taps("Yes, please")
        await story.settled(running)
        await story.kari.sees("HASTER", in_thread=story.thread)


async def test_ski_boots_are_reserved_handed_out_and_taken_back(story: Story) -> None:
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        await _reserve(mother, "ski boots, size 34")
        await mother.sees("is kept for you")
        await story.settled(running)
        await kari.sees("Holdt av", in_thread=story.thread)
        kari.taps("Levert ut", in_thread=story.thread)
        out = await mother.sees("We need it back by")
        assert "Monday 30.11." in out.text
        await story.settled(running)
        kari.taps("Levert tilbake", in_thread=story.thread)
        await mother.sees("Thank you for bringing")


async def test_of_two_families_asking_for_the_last_pair_exactly_one_gets_it(story: Story) -> None:
    ali = story.telegram.person("Ali", language="en")
    async with story.running() as running:
        for family in (story.mother, ali):
            family.says("/start")
            await story.settled(running)
            family.taps("🎿 Borrow equipment")
            await story.settled(running)
            family.says("ski boots, size 34")
            await story.settled(running)
        for family in (story.mother, ali):
            family.taps("Yes, keep it for us")
        await story.settled(running)
        kept = [any("is kept for you" in message.text for message in family.chat) for family in (story.mother, ali)]
        assert sorted(kept) == [False, True]
        other = (story.mother, ali)[kept.index(False)]
        assert any(word in other.chat[-1].text for word in ("no longer there", "not free right now", "just before you"))


async def test_a_coach_is_thanked_and_the_desk_is_told_what_it_needs(story: Story) -> None:
    coach = story.telegram.person("Marte", language="nb")
    async with story.running() as running:
        coach.says("/start")
        await story.settled(running)
        coach.says("jeg er trener, en spiller på laget mitt har ikke råd til cupen")
        await story.settled(running)
        await coach.sees("Takk for at du bryr deg")
        coach.taps("Cup, tur eller leir")
        await coach.sees("Når er det?")
        coach.taps("Denne uken")
        await coach.sees("Vet familien")
        coach.taps("Nei, ikke spurt ennå")
        await coach.sees("Kan Kari Eksempel si til familien")
        coach.taps("Nei, helst ikke")
        await coach.sees("Skal jeg gi dette")
        coach.taps("Ja, gjerne")
        await coach.sees("Du får vite når noen har tatt tak i det")
        await story.settled(running)
        thread = thread_of(story, "Marte")
        await story.kari.sees("HASTER", in_thread=thread)
        await story.kari.sees(
            "· Denne uken · barn: ikke navngitt, familien er ikke spurt · ikke si hvem", in_thread=thread
        )
        story.kari.says("Jeg ordner det.", in_thread=thread)
        await coach.sees("Kari fra Eksempelvik kommune er her nå")
        worry = next(message for message in reversed(thread.messages) if message.buttons)
        for _ in range(2):
            story.kari.taps("✅ Ordnet", in_thread=thread, message=worry)
        await coach.sees("det du skrev om, er ordnet")
        await story.settled(running)
        assert sum("er ordnet" in message.text for message in coach.chat) == 1
        story.kari.says("/close", in_thread=thread)
        await coach.sees("Kari har avsluttet")


async def test_a_week_after_the_start_the_family_is_asked_and_a_worry_comes_on_top(story: Story) -> None:
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        kari.says("/enrol Amir", in_thread=thread)
        await kari.sees("Hvilken aktivitet begynner Amir på?", in_thread=thread)
        kari.taps("Fotball jenter 8–10 år", in_thread=thread)
        await kari.sees("Når begynner Amir", in_thread=thread)
        kari.taps("mandag 23.11", in_thread=thread)
        await kari.sees("Familien blir spurt første gang mandag 30.11.", in_thread=thread)
        kari.says("/close", in_thread=thread)
        await story.settled(running)
        story.clock.slept += 6 * DAY
        await running.tick()
        await story.settled(running)
        assert not any("How is it going" in message.text for message in mother.chat)
        story.clock.slept += 1.4 * DAY
        await running.tick()
        await mother.sees("How is it going for Amir at Fotball jenter 8–10 år?")
        mother.taps("😐 So-so")
        await mother.sees("What is difficult for Amir?")
        mother.taps("💰 It costs too much")
        await mother.sees("Money shall not stop it")
        await story.settled(running)
        await kari.sees("🙁 Amir: 😐 Sånn passe · 💰 Det koster for mye", in_thread=thread)
        await running.tick()
        await story.settled(running)
        assert sum("How is it going" in message.text for message in mother.chat) == 1


async def test_a_check_in_waits_while_a_human_has_the_conversation(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/enrol Amir", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Fotball jenter 8–10 år", in_thread=thread)
        await story.settled(running)
        story.kari.taps("mandag 23.11", in_thread=thread)
        await story.settled(running)
        story.clock.slept += 8 * DAY
        await running.tick()
        await story.settled(running)
        assert not any("How is it going" in message.text for message in story.mother.chat)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        story.clock.slept += 1.4 * DAY
        await running.tick()
        await story.mother.sees("How is it going for Amir")


async def test_a_voice_message_goes_to_the_coordinator_and_the_parent_is_told(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts()
        await story.settled(running)
        story.mother.sends("voice")
        told = await story.mother.sees("I can't listen")
        assert "Kari Eksempel" in told.text
        assert "Monday" in told.text
        await story.settled(running)
        assert story.thread.messages[-1].kind == "voice"


async def _apply(story: Story, running: Helpline) -> None:
    story.mother.says("we cannot pay the fee")
    schemes = await story.mother.sees("No child should be left out")
    story.mother.taps(schemes.buttons[0][0])
    await story.mother.sees("help you apply for")
    story.mother.taps("Yes, please")
    await story.settled(running)


async def _reserve(family: Person, what: str) -> None:
    family.starts()
    await family.sees("Hello")
    family.taps("🎿 Borrow equipment")
    await family.sees("What do you need?")
    family.says(what)
    await family.sees("Shall I keep it for you?")
    family.taps("Yes, keep it for us")
