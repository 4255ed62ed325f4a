"""Young people write for themselves: they are spoken to, asked what they wish for, and nobody at home is told."""

import pytest

from bot.helpline import Helpline
from playground.person import Person
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

SECRETS = ("parkour on the roof", "my stepfather must not know", "Sparrow")
YEAR = 366 * 86_400


def said_to(person: Person) -> str:
    return "\n".join(message.text for message in person.chat if message.from_bot)


async def wishes(story: Story, running: Helpline, young: Person) -> None:
    """Let a 14-year-old say what is on no list, and what nobody at home may know."""
    young.says("I'm 14 and I want to join something")
    await young.sees("What would you like to do?")
    young.taps("✍️ Something else")
    await young.sees("What do you dream of doing?")
    young.says(SECRETS[0])
    asked = await young.sees("We tell nobody at home.")
    assert SECRETS[0] in asked.text
    young.taps("Yes")
    await young.sees("has your wish and will answer you here")
    young.says(SECRETS[1])
    await story.settled(running)


async def test_a_14_year_old_is_spoken_to_and_never_asked_how_old_the_child_is(a_story: Teller) -> None:
    story = a_story("nb", "Spurv")
    young = story.mother
    async with story.running() as running:
        young.says("jeg er 14 og vil spille fotball")
        await young.sees("Trykk på")
        young.taps(next(label for row in young.chat[-1].buttons for label in row))
        consent = await young.sees("Skal jeg gi fornavnet ditt, alderen din")
        assert "Ingen hjemme får vite det fra oss" in consent.text
        young.taps("Ja")
        await story.settled(running)
        card = next(message.text for message in story.thread.messages if "skriver norsk" in message.text)
        assert "En ung person på 14 år, som skriver for seg selv. Ingenting herfra skal vises til" in card
        assert "Ønsker selv:" in card
        assert "barn på 14" not in card
        story.clock.slept += YEAR
        young.says("/activity")
        again = await young.sees("Hva har du lyst til?")
        assert again.buttons
        assert "barnet" not in said_to(young)
        assert "Hvor gammel er du?" not in said_to(young)


async def test_whoever_says_nothing_of_themself_has_a_button(a_story: Teller) -> None:
    story = a_story("en", "Sparrow")
    young = story.mother
    async with story.running():
        young.says("/activity")
        await young.sees("How old is the child?")
        young.taps("🙋 For myself")
        await young.sees("How old are you?")
        young.taps("10")
        advice = await young.sees("ask an adult you trust to write together with you")
        await young.sees("What would you like to do?")
        young.taps(advice.buttons[0][0], message=advice)
        await young.sees("116 111")


async def test_what_a_young_person_wishes_for_reaches_the_coordinator_in_their_own_words(a_story: Teller) -> None:
    story = a_story("en", "Sparrow")
    async with story.running() as running:
        await wishes(story, running, story.mother)
        card = next(message.text for message in story.thread.messages if "skriver engelsk" in message.text)
        assert SECRETS[0] in card
        assert "En ung person på 14 år" in card


async def test_nothing_that_a_young_person_writes_is_shown_to_any_other_contact(story: Story) -> None:
    """Not in news, an invitation, a text for families, an offer, a check-in or a call: whatever else is going on."""
    young, mother, kari = story.telegram.person("Sparrow", language="en"), story.mother, story.kari
    async with story.running() as running:
        await wishes(story, running, young)
        kari.says("/enrol Sparrow", in_thread=story.thread)
        await story.settled(running)
        kari.taps("Fotball jenter 8–10 år", in_thread=story.thread)
        await story.settled(running)
        kari.taps(next(label for row in story.thread.messages[-1].buttons for label in row), in_thread=story.thread)
        await story.settled(running)
        for said in (
            "/news",
            "yes please",
            "/activity",
            "8",
            "back",
            "/checkins",
            "/words",
            "I want to talk to a person",
        ):
            mother.says(said)
            await story.settled(running)
        kari.says("/new Fatuma +4790000000 ar", chat=story.desk)
        await story.settled(running)
        kari.says("/invite", chat=story.desk)
        await story.settled(running)
        kari.says("/broadcast\nFree skating school in the winter holidays", chat=story.desk)
        await story.settled(running)
        kari.taps("Send til 1", chat=story.desk)
        await story.settled(running)
        await running.tick()
        await mother.sees("Free skating school")
        story.clock.slept += 10 * 86_400
        await running.tick()
        await story.settled(running)
        assert len(mother.chat) > 8
        for secret in SECRETS:
            assert secret not in said_to(mother)


async def test_what_is_missed_is_counted_and_shown_without_a_name(story: Story) -> None:
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        kari.says("/missed", chat=story.desk)
        await kari.sees("Ingenting er ønsket uten å finnes", chat=story.desk)
        for said in ("football for my 4-year-old", "football for my 4-year-old", "/news", "no"):
            mother.says(said)
            await story.settled(running)
        story.clock.slept += 40 * 86_400
        for person in (mother, story.telegram.person("Omar", language="en")):
            person.says("football for my 4-year-old")
            await story.settled(running)
        await wishes(story, running, story.telegram.person("Sparrow", language="en"))
        kari.says("/missed", chat=story.desk)
        shown = await kari.sees("De siste tolv månedene", chat=story.desk)
        month, year = shown.text.split("De siste tolv månedene")
        assert "2 × Fotball (0–5 år)" in month
        assert "1 × En annen aktivitet enn de vi har (13–15 år)" in month
        assert "3 × Fotball (0–5 år)" in year
        assert not any(name in shown.text for name in ("Amina", "Omar", *SECRETS))
