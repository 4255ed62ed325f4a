"""A family comes through an invitation link, and lets its child be followed."""

import re
from sqlite3 import Connection

import pytest

from bot.helpline import Helpline
from playground.person import Person
from storage import invitations
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

DAY = 86_400


async def invitation(story: Story, running: Helpline) -> str:
    """Let Kari make a link for football, and return what stands behind it."""
    await story.settled(running)
    story.kari.says("/invite", chat=story.desk)
    await story.kari.sees("Hvilken aktivitet", chat=story.desk)
    story.kari.taps("Fotball jenter 8–10 år", chat=story.desk)
    made = await story.kari.sees("🔗 Lenke til familier", chat=story.desk)
    await story.settled(running)
    found = re.search(r"https://t\.me/helpline_bot\?start=([\w-]+)", made.text)
    assert found
    return found[1]


async def test_a_family_that_agrees_is_followed_from_today(story: Story) -> None:
    async with story.running() as running:
        story.mother.starts(await invitation(story, running))
        await story.mother.sees("your child is starting at Fotball jenter 8–10 år")
        story.mother.taps("Yes")
        await story.mother.sees("What is the child's name?")
        story.mother.says("Amira")
        await story.mother.sees("How old is Amira?")
        story.mother.says("she was born in 2018")
        await story.mother.sees("how it goes for")
        await story.kari.sees(
            "🌱 Amina lar Amira (2018-modell, 8 år i år) bli fulgt på Fotball jenter 8–10 år", chat=story.desk
        )
        await story.settled(running)
        assert story.desk.threads == []
        story.clock.slept += 7.35 * DAY
        await running.tick()
        await story.mother.sees("How is it going for Amira")


async def test_the_same_link_comes_as_a_picture_to_show(story: Story) -> None:
    async with story.running() as running:
        await invitation(story, running)
        picture = story.desk.general[-1]
        assert picture.kind == "photo"
        assert "Fotball jenter 8–10 år" in picture.content["caption"]


async def test_nothing_is_kept_of_a_family_that_does_not_agree(a_story: Teller) -> None:
    story = a_story("ar", "Fatuma")
    async with story.running() as running:
        story.mother.starts(await invitation(story, running))
        await story.mother.sees("أرسل إليكم المدرب")
        story.mother.says("لا")
        await story.settled(running)
        story.clock.slept += 30 * DAY
        await running.tick()
        await story.settled(running)
        assert not any("كيف تسير الأمور مع" in message.text for message in story.mother.chat)


@pytest.mark.parametrize("payload", ["i-nobody-has-made-this", "i-", "something-else"])
async def test_a_link_that_nobody_has_made_leads_to_the_menu(story: Story, payload: str) -> None:
    async with story.running() as running:
        story.mother.starts(payload)
        await story.mother.sees("Hello, Amina!")
        await story.settled(running)
        assert "starting at" not in story.mother.chat[-1].text
        assert story.mother.chat[-1].buttons


async def test_a_link_expires(story: Story) -> None:
    async with story.running() as running:
        payload = await invitation(story, running)
        story.clock.slept += 31 * DAY
        story.mother.starts(payload)
        await story.mother.sees("no longer valid")


async def test_two_links_have_nothing_in_common(story: Story) -> None:
    async with story.running() as running:
        assert await invitation(story, running) != await invitation(story, running)


async def test_a_link_opened_while_a_human_has_the_conversation_waits(story: Story) -> None:
    """Lesson 40."""
    async with story.running() as running:
        payload = await invitation(story, running)
        await story.talk_with_kari(running)
        reader: Person = story.mother
        reader.starts(payload)
        await reader.sees("Kari has the conversation")


async def made_by_a_coach(story: Story, running: Helpline, coach: Person) -> str:
    """Let a coach make a link for football, and return what stands behind it."""
    coach.says("/invite")
    await story.settled(running)
    coach.taps("Fotball")
    await story.settled(running)
    coach.taps("Fotball jenter 8–10 år")
    await story.settled(running)
    found = re.findall(r"https://t\.me/helpline_bot\?start=([\w-]+)", coach.chat[-1].content["caption"])
    assert found
    return str(found[0])


async def test_a_coach_makes_a_link_and_the_desk_can_end_it(story: Story) -> None:
    coach = story.telegram.person("Marte", language="nb")
    async with story.running() as running:
        await story.settled(running)
        payload = await made_by_a_coach(story, running, coach)
        assert coach.chat[-1].kind == "photo"
        assert coach.chat[-2].text == f"https://t.me/helpline_bot?start={payload}"
        told = await story.kari.sees("🔗 Marte har laget en lenke", chat=story.desk)
        assert "Fotball jenter 8–10 år" in told.text
        story.mother.starts(payload)
        await story.mother.sees("your child is starting at Fotball jenter 8–10 år")
        story.mother.taps("Yes")
        await story.settled(running)
        story.mother.says("Amira 9")
        await story.kari.sees("🌱 Amina lar Amira (9 år) bli fulgt", chat=story.desk)
        coach.taps("🌍 Tekst til familien")
        await story.settled(running)
        coach.taps("العربية")
        await coach.sees("أهلًا بكم!")
        assert coach.chat[-1].text.endswith(f"?start={payload}")
        story.kari.taps("⏹ Avslutt lenken", chat=story.desk)
        await story.settled(running)
        assert "Lenken til Fotball jenter 8–10 år er avsluttet" in told.text
        late = story.telegram.person("Basma", language="en")
        late.starts(payload)
        await late.sees("no longer valid")


async def test_a_coach_makes_only_some_links_a_day_and_each_is_for_some_children(story: Story) -> None:
    coach = story.telegram.person("Marte", language="nb")
    async with story.running() as running:
        await story.settled(running)
        for _ in range(2):
            await made_by_a_coach(story, running, coach)
        payload = await made_by_a_coach(story, running, coach)
        coach.says("/invite")
        await story.settled(running)
        coach.taps("Sjakk")
        await story.settled(running)
        coach.taps("Sjakklubben for unge")
        await coach.sees("Nå har du laget flere lenker")

        def fill(connection: Connection) -> None:
            for _ in range(15):
                invitations.use(connection, payload.removeprefix("i-"))

        await running.database.run(fill)
        story.mother.starts(payload)
        await story.mother.sees("no longer valid")
