"""News of what is free: who has agreed, who hears, and who no more (lessons 32, 38 and 50)."""

import pytest

from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

ASKED = {"nb": "Vil du ha en melding", "en": "Do you want a message", "ar": "هل تريدون رسالة"}
AGREED = {"nb": "Fint! Jeg skriver", "en": "Good! I will write", "ar": "جيد! سأكتب"}
STOPPED = {"nb": "Du får ikke flere", "en": "You get no more messages", "ar": "لن تصلكم رسائل أخرى"}
YES = {"nb": "Ja, gjerne", "en": "Yes, please", "ar": "نعم، من فضلكم"}
STOP = {"nb": "🔕 Ikke flere slike meldinger", "en": "🔕 Stop these messages", "ar": "إيقاف هذه الرسائل 🔕"}
WORD = {"nb": "stopp", "en": "stop", "ar": "توقف"}
LANGUAGES = tuple(ASKED)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("end", ["button", "word", "command"])
async def test_a_family_agrees_and_stops_by_button_word_and_command(a_story: Teller, language: str, end: str) -> None:
    """Lesson 50."""
    story = a_story(language)
    mother = story.mother
    async with story.running():
        mother.says("/news")
        await mother.sees(ASKED[language])
        mother.taps(YES[language])
        await mother.sees(AGREED[language])
        if end == "button":
            mother.taps(STOP[language])
        else:
            mother.says(WORD[language] if end == "word" else "/stop")
        await mother.sees(STOPPED[language])


async def test_the_coordinator_finds_who_wants_news_and_for_what_ages(story: Story) -> None:
    mother, kari, desk = story.mother, story.kari, story.desk
    async with story.running() as running:
        mother.says("/news")
        await mother.sees("Do you want a message")
        mother.says("yes please")
        await mother.sees("Good! I will write")
        kari.says("/find amina", chat=desk)
        await kari.sees("📣 vil ha nyheter", chat=desk)
        mother.taps("6–9")
        await mother.sees("for ages 6–9")
        mother.taps("13–18")
        await mother.sees("for ages 6–9, 13–18")
        kari.says("/find amina", chat=desk)
        await kari.sees("📣 vil ha nyheter (6–9, 13–18 år)", chat=desk)
        mother.taps("✓ 6–9")
        await mother.sees("for ages 13–18")
        mother.taps("✓ 13–18")
        await mother.sees("for any age")
        mother.says("stop")
        await mother.sees("You get no more messages")
        mother.taps("6–9")
        await mother.sees("You get no messages about what is free")
        kari.says("/find amina", chat=desk)
        await story.settled(running)
        assert "📣" not in desk.general[-1].text
        assert len(desk.general) == 6


async def test_whoever_asks_about_the_holidays_is_offered_the_news(story: Story) -> None:
    mother = story.mother
    async with story.running():
        mother.says("is there anything to do in the school holidays?")
        await mother.sees("How old is the child?")
        mother.says("8")
        await mother.sees("Which holiday is it about?")
        mother.taps("Winter holiday 22.02–26.02")
        await mother.sees("Skileik på Prøvetoppen (ages 6–12)")
        mother.taps("Skileik på Prøvetoppen")
        await mother.sees("The coordinator helps you sign up.")
        mother.taps("Yes")
        await mother.sees("now has your first name and your wish")
        await story.telegram.until(lambda: any("Hear what is free" in str(m.buttons) for m in mother.chat))
        mother.taps("📣 Hear what is free")
        await mother.sees("Do you want a message")
