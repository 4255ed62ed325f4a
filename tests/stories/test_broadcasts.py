"""What the coordinator writes to all who have agreed to news: whom it reaches, once each, by day (lessons 32, 38)."""

import asyncio
from collections.abc import Iterable

import pytest

from bot.helpline import Helpline
from playground.faults import DropAfter, Hang, Refusal
from playground.person import Person
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

FREE = "Gratis skøyteskole <b> { name }"


def heard(person: Person, words: str = FREE) -> int:
    return sum(words in message.text for message in person.chat if message.from_bot)


async def families(story: Story, running: Helpline, number: int) -> list[Person]:
    """Let some families agree to news."""
    found = [story.telegram.person(f"Far {count}", language="nb") for count in range(number)]
    for person in found:
        person.says("/news")
    await story.settled(running)
    for person in found:
        person.taps("Ja, gjerne")
    await story.settled(running)
    return found


async def drafted(story: Story, running: Helpline, words: str = FREE) -> None:
    story.kari.says(f"/broadcast\n{words}", chat=story.desk)
    await story.settled(running)


async def sent(story: Story, running: Helpline, number: int) -> None:
    story.kari.taps(f"Send til {number}", chat=story.desk)
    await story.settled(running)


def shown(story: Story) -> str:
    """Return what the newest broadcast says of itself in General."""
    return next(message.text for message in reversed(story.desk.general) if message.text.startswith("📣"))


def times(people: Iterable[Person]) -> list[int]:
    return [heard(person) for person in people]


async def test_each_reads_it_in_the_own_language_and_only_who_has_agreed(story: Story) -> None:
    """Lesson 50: nobody hears who has not agreed, or no longer wants to."""
    kari, desk = story.kari, story.desk
    async with story.running() as running:
        (father,) = await families(story, running, 1)
        arab, stopped = (story.telegram.person(name, language="ar") for name in ("Layla", "Sami"))
        blocked = story.telegram.person("Borte", language="nb")
        for person, yes in ((story.mother, "yes"), (arab, "نعم"), (stopped, "نعم"), (blocked, "ja")):
            person.says("/news")
            await story.settled(running)
            person.says(yes)
            await story.settled(running)
        stranger = story.telegram.person("Ukjent", language="nb")
        stranger.says("hei")
        stopped.says("توقف")
        blocked.blocks_bot()
        await story.settled(running)
        await drafted(story, running)
        assert "3 familier får den" in shown(story)
        assert "engelsk (1): får den norske teksten" in shown(story)
        kari.says("/broadcasttext engelsk\nFree skating school", chat=desk)
        await story.settled(running)
        assert desk.general[-3].text == "📣 Vises på nytt lenger ned."
        assert "engelsk (1):\n\nFree skating school" in shown(story)
        assert "/broadcasttext ar" in shown(story)
        await sent(story, running, 3)
        await story.rings(running, "2026-11-23 12:00")
        assert times((father, story.mother, arab, stopped, blocked, stranger)) == [1, 0, 1, 0, 0, 0]
        assert story.mother.chat[-1].text == "Free skating school"
        assert arab.chat[-1].text.startswith("هذه الرسالة متوفرة بالنرويجية فقط:")
        await story.rings(running, "2026-11-23 12:01")
        assert shown(story) == "📣 Ferdig: sendt 3 av 3"
        arab.taps("إيقاف هذه الرسائل 🔕")
        story.mother.taps("🔕 Stop these messages")
        father.says("Stopp!")
        await story.settled(running)
        await drafted(story, running)
        assert "Ingen får den" in shown(story)
        assert ["Avbryt"] in desk.general[-1].buttons


async def test_the_count_follows_the_choices(story: Story) -> None:
    kari, desk = story.kari, story.desk
    async with story.running() as running:
        young, old, every = await families(story, running, 3)
        young.taps("0–5")
        old.taps("13–18")
        story.mother.says("/news")
        await story.settled(running)
        story.mother.says("yes")
        await story.settled(running)
        await drafted(story, running)
        for tapped, count in (("✓ 0–5 år", 3), ("✓ engelsk", 2), ("▫️ 0–5 år", 3), ("✓ 13–18 år", 2)):
            kari.taps(tapped, chat=desk)
            await story.settled(running)
            assert f"Send til {count}" in str(desk.general[-1].buttons), tapped
        every.says("/stop")
        await story.settled(running)
        await sent(story, running, 2)
        assert "Én familie får den" in shown(story)
        await sent(story, running, 1)
        await story.rings(running, "2026-11-23 12:00")
        assert times((young, old, every, story.mother)) == [1, 0, 0, 0]


async def test_who_lives_elsewhere_is_left_out(story: Story) -> None:
    kari, desk = story.kari, story.desk
    async with story.running() as running:
        northern, every = await families(story, running, 2)
        northern.taps("Nordbygda")
        await story.settled(running)
        await drafted(story, running)
        for tapped, count in (("✓ Nordbygda", 1), ("▫️ Nordbygda", 2), ("✓ Sentrum", 2), ("✓ Nordbygda", 1)):
            kari.taps(tapped, chat=desk)
            await story.settled(running)
            assert f"Send til {count}" in str(desk.general[-1].buttons), tapped
        await sent(story, running, 1)
        await story.rings(running, "2026-11-23 12:00")
        assert times((northern, every)) == [0, 1]


async def test_a_draft_is_cancelled_and_a_used_button_sends_nothing(story: Story) -> None:
    kari, desk = story.kari, story.desk
    async with story.running() as running:
        (father,) = await families(story, running, 1)
        await drafted(story, running)
        draft = desk.general[-1]
        kari.taps("Avbryt", chat=desk)
        await story.settled(running)
        assert shown(story) == "📣 Avbrutt. Ingen fikk den."
        for old in ("Send til 1", "✓ engelsk", "Avbryt"):
            kari.taps(old, chat=desk, message=draft)
        await story.rings(running, "2026-11-23 12:00")
        assert heard(father) == 0
        for said, answer in (
            ("/broadcast", "Slik skriver du til alle"),
            ("/broadcasttext en", "Skriv språket etter kommandoen"),
            ("/broadcasttext xx\nhello", "Jeg kjenner ikke språket"),
            ("/broadcasttext en\nhello", "Det er ingen nyhet å oversette"),
            ("/broadcast " + "x" * 3501, "Teksten er for lang"),
        ):
            kari.says(said, chat=desk)
            await kari.sees(answer, chat=desk)
        thread = await story.talk_with_kari(running)
        kari.says("/broadcast\nHei", in_thread=thread)
        await kari.sees("Skriv den i General", in_thread=thread)


async def test_the_longest_texts_are_shown_and_sent_whole(story: Story) -> None:
    async with story.running() as running:
        (father,) = await families(story, running, 1)
        await drafted(story, running, "norsk " * 580 + "slutt")
        story.kari.says("/broadcasttext en\n" + "words " * 580, chat=story.desk)
        story.kari.says("/broadcasttext ar\n" + "كلمة " * 690, chat=story.desk)
        await story.settled(running)
        assert "Slik legger du til" not in shown(story)
        await sent(story, running, 1)
        await story.rings(running, "2026-11-23 12:00")
        assert father.chat[-1].text.endswith("slutt")


async def test_it_is_stopped_in_the_middle(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.broadcasting.AT_ONCE", 2)
    async with story.running() as running:
        everybody = await families(story, running, 5)
        await drafted(story, running)
        await sent(story, running, 5)
        await story.rings(running, "2026-11-23 12:00")
        assert times(everybody) == [1, 1, 0, 0, 0]
        await story.rings(running, "2026-11-23 12:01")
        assert times(everybody) == [1, 1, 1, 1, 0]
        line = next(message for message in story.desk.general if "Sendes" in message.text)
        for _ in range(2):
            story.kari.taps("Stopp", chat=story.desk, message=line)
            await story.settled(running)
        await story.rings(running, "2026-11-23 12:02")
        assert times(everybody) == [1, 1, 1, 1, 0]
        assert shown(story) == "📣 Stoppet: sendt 4 av 5, 1 holdt tilbake"


async def test_a_restart_in_the_middle_doubles_nothing(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lesson 32."""
    monkeypatch.setattr("bot.broadcasting.AT_ONCE", 2)
    async with story.running() as running:
        everybody = await families(story, running, 5)
        await drafted(story, running)
        await sent(story, running, 5)
        await story.rings(running, "2026-11-23 12:00")
    for minute in range(1, 4):
        async with story.running() as running:
            await story.rings(running, f"2026-11-23 12:0{minute}")
    assert times(everybody) == [1, 1, 1, 1, 1]
    assert shown(story) == "📣 Ferdig: sendt 5 av 5"


async def test_what_was_in_the_air_when_it_stopped_is_uncertain_and_not_doubled(story: Story) -> None:
    """Lesson 32."""
    going_on = asyncio.Event()
    async with story.running() as running:
        first, second = await families(story, running, 2)
        await drafted(story, running)
        await sent(story, running, 2)
        story.telegram.faults.add("sendMessage", kind=Hang(going_on), when=lambda params: params["chat_id"] == first.id)
        story.clock.slept += 60
        await running.tick()
        await second.sees(FREE)
        await asyncio.sleep(0.05)
    async with story.running() as running:
        await story.rings(running, "2026-11-23 12:00")
    assert times((first, second)) == [0, 1]
    assert shown(story) == "📣 Ferdig: sendt 1 av 2, 1 usikre"


async def test_what_is_uncertain_is_not_sent_again_and_who_has_blocked_is_noted(story: Story) -> None:
    """Lessons 16, 29 and 32."""
    async with story.running() as running:
        first, second, third, fourth = await families(story, running, 4)
        await drafted(story, running)
        gone = Refusal(403, "Forbidden: bot was blocked by the user")
        story.telegram.faults.add("sendMessage", kind=gone, when=lambda params: params["chat_id"] == fourth.id)
        story.telegram.faults.add("sendMessage", kind=DropAfter(), when=lambda params: params["chat_id"] == first.id)
        await sent(story, running, 4)
        second.blocks_bot()
        await story.rings(running, "2026-11-23 12:00")
        await story.rings(running, "2026-11-23 12:01")
        assert times((first, second, third, fourth)) == [1, 0, 1, 0]
        assert shown(story) == "📣 Ferdig: sendt 1 av 4, 1 ikke nådd, 1 usikre, 1 holdt tilbake"
        await drafted(story, running, "Gratis kino")
        assert "2 familier får den" in shown(story)


async def test_nobody_is_written_to_by_night(story: Story, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lesson 38."""
    monkeypatch.setattr("bot.broadcasting.AT_ONCE", 1)
    async with story.running() as running:
        everybody = await families(story, running, 2)
        await drafted(story, running)
        await sent(story, running, 2)
        await story.rings(running, "2026-11-23 19:59")
        assert times(everybody) == [1, 0]
        for local in ("2026-11-23 20:00", "2026-11-24 00:30", "2026-11-24 07:59"):
            await story.rings(running, local)
            assert times(everybody) == [1, 0]
            assert shown(story) == "📣 Venter til kl. 08: sendt 1 av 2"
        await story.rings(running, "2026-11-24 08:00")
        assert times(everybody) == [1, 1]


async def test_an_answer_overtakes_it(story: Story) -> None:
    async with story.running() as running:
        (father,) = await families(story, running, 1)
        await drafted(story, running)
        await sent(story, running, 1)
        story.kari.says("/list", chat=story.desk)
        father.says("/stop")
        await story.settled(running)
        await story.rings(running, "2026-11-23 12:00")
        assert heard(father) == 0
        assert shown(story) != ""
        assert any("1 holdt tilbake" in message.text for message in story.desk.general)
