"""Nobody waits unseen: families know when somebody reads."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.helpline import Helpline
from bot.municipality import SAMPLE
from bot.words import Words
from dialogs.understanding.reader import Reader
from playground.messages import without_marks
from playground.person import Person
from tests.conftest import Teller
from tests.stories.story import Story, tell_story

pytestmark = pytest.mark.anyio

Away = Callable[[str], Story]

MONDAY, TUESDAY, NEXT_MONDAY = (f"2026-11-{day}" for day in (23, 24, 30))
DANGER = {"nb": "han slår meg", "en": "my dad hits me", "ar": "بابا يضربنا"}
NEXT_MORNING = {
    "nb": "ser meldingen din tirsdag 24.11. kl. 09:00",
    "en": "will see your message on Tuesday 24.11 at 09:00",
    "ar": "وستُقرأ يوم الثلاثاء 24.11 الساعة 09:00",
}


def told(person: Person, words: str) -> int:
    return sum(words in without_marks(message.text) for message in person.chat)


async def calls_for_kari(story: Story, running: Helpline) -> None:
    story.mother.says("I want to talk to a person")
    await story.settled(running)


@pytest.fixture
def away(tmp_path: Path, words: Words, reader: Reader) -> Away:
    """Tell a story while Kari is away from Monday to Friday, with somebody who covers or without."""

    def tell(cover: str) -> Story:
        file = tmp_path / "municipality.toml"
        absence = '[[absences]]\nfirst = "2026-11-23"\nlast = "2026-11-27"\n'
        file.write_text(SAMPLE.read_text("utf-8") + "\n" + absence + cover, "utf-8")
        return tell_story(tmp_path / "helpline.sqlite", words, reader, municipality=file)

    return tell


async def test_in_danger_at_night_the_numbers_come_first_and_no_away_message_is_added(story: Story) -> None:
    """Lesson 44."""
    async with story.running() as running:
        await story.rings(running, f"{MONDAY} 22:00")
        story.mother.says(DANGER["en"])
        await story.settled(running)
        first, second = story.mother.chat[-2:]
        assert "112" in first.text
        assert NEXT_MORNING["en"] in second.text


@pytest.mark.parametrize("language", NEXT_MORNING)
async def test_who_waits_at_night_is_told_once_when_somebody_reads(a_story: Teller, language: str) -> None:
    """Lessons 39 and 44."""
    story = a_story(language)
    async with story.running() as running:
        story.mother.says("/human")
        await story.settled(running)
        story.kari.says("Hei", in_thread=story.thread)
        story.mother.says("11111")
        await story.settled(running)
        assert told(story.mother, "24.11") == 0
        await story.rings(running, f"{MONDAY} 20:00")
        for line in ("22222", "33333"):
            story.mother.says(line)
            await story.settled(running)
        assert told(story.mother, NEXT_MORNING[language]) == 1
        await story.rings(running, f"{TUESDAY} 10:00")
        story.mother.says("44444")
        await story.settled(running)
        assert story.mother.chat[-1].text == "44444"
        await story.rings(running, f"{TUESDAY} 16:00")
        story.mother.says("55555")
        await story.settled(running)
        assert told(story.mother, "25.11") == 1


async def test_who_asks_for_a_human_at_night_is_told_with_the_same_words_and_not_twice(story: Story) -> None:
    """Lesson 44."""
    async with story.running() as running:
        await story.rings(running, f"{MONDAY} 20:00")
        await calls_for_kari(story, running)
        assert "I have asked Kari Eksempel" in story.mother.chat[-1].text
        assert NEXT_MORNING["en"] in story.mother.chat[-1].text
        story.mother.says("hmm xqzt")
        await story.settled(running)
        assert "I have passed it on" in story.mother.chat[-1].text
        assert told(story.mother, NEXT_MORNING["en"]) == 1


async def test_the_away_message_does_not_come_on_top_of_what_the_bot_answers(story: Story) -> None:
    """Lesson 44."""
    async with story.running() as running:
        await calls_for_kari(story, running)
        await story.rings(running, f"{MONDAY} 20:00")
        story.mother.says("football for my 8-year-old on Tuesdays")
        await story.settled(running)
        assert told(story.mother, NEXT_MORNING["en"]) == 0


async def test_a_worrying_answer_after_hours_is_told_when_somebody_reads(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.kari.says("/enrol Amir", in_thread=thread)
        await story.settled(running)
        story.kari.taps("Fotball jenter 8–10 år", in_thread=thread)
        await story.settled(running)
        story.kari.taps("mandag 23.11", in_thread=thread)
        await story.settled(running)
        story.kari.says("/close", in_thread=thread)
        await story.settled(running)
        await story.rings(running, f"{NEXT_MONDAY} 17:10")
        story.mother.taps("😐 So-so")
        await story.settled(running)
        story.mother.taps("💰 It costs too much")
        helped = await story.mother.sees("Money shall not stop it")
        assert "will see your message on Tuesday 01.12 at 09:00" in helped.text


async def test_who_covers_is_told_with_the_opening_words(away: Away) -> None:
    story = away('cover = "Ola"\n')
    async with story.running() as running:
        await calls_for_kari(story, running)
        called = story.mother.chat[-1].text
        assert "I have asked Ola to answer you here" in called
        assert "Kari Eksempel is away until the end of Friday 27.11" in called


async def test_while_nobody_covers_families_hear_the_day_of_return(away: Away) -> None:
    story = away("")
    async with story.running() as running:
        await calls_for_kari(story, running)
        assert "will see your message on Monday 30.11 at 09:00" in story.mother.chat[-1].text
        story.mother.says("hmm xqzt")
        await story.settled(running)
        await story.rings(running, f"{TUESDAY} 20:00")
        story.mother.says("still xqzt")
        await story.settled(running)
        assert told(story.mother, "30.11") == 1
