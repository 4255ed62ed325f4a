"""The life of the clubs: words explained, coaches who worry, referrals."""

import pytest

from tests.stories.story import Story

pytestmark = pytest.mark.anyio


async def test_a_word_of_club_life_is_explained_and_the_question_asked_again(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("football for my son")
        await mother.sees("How old")
        mother.says("what is a dugnat?")
        told = await mother.sees("is voluntary work for the club")
        await story.settled(running)
        assert "no fines" in told.text
        assert "How old" in mother.chat[-1].text
        mother.says("/words")
        listed = await mother.sees("Some words of Norwegian club life")
        assert [row[0] for row in listed.buttons][:2] == ["Dugnad", "Kontingent"]
        mother.taps("Kontingent")
        await mother.sees("at least 50 kroner")


async def test_a_coach_is_advised_and_passes_a_text_on_in_the_familys_language(story: Story) -> None:
    coach = story.telegram.person("Marte", language="nb")
    async with story.running() as running:
        coach.says("/start")
        await story.settled(running)
        coach.says("jeg er trener, en spiller på laget mitt har ikke råd til cupen")
        await story.settled(running)
        coach.taps("🤝 Bekymret for en spiller")
        for answer in ("Cup, tur eller leir", "Senere", "Nei, ikke spurt ennå", "Ja, det er greit", "Ja, gjerne"):
            await story.settled(running)
            coach.taps(answer)
        await coach.sees("Du får vite når noen har tatt tak i det")
        await story.settled(running)
        await story.kari.sees("familien er ikke spurt · kan si hvem som meldte fra", in_thread=story.thread)
        coach.taps("💰 Hvor klubben søker støtte")
        advice = await coach.sees("ikke for privatpersoner")
        assert "Aktivitetskassen" in advice.text
        coach.taps("🌍 Tekst til familien")
        await coach.sees("På hvilket språk")
        await story.settled(running)
        coach.taps("العربية")
        await coach.sees("Hold fingeren på neste melding")
        passed_on = await coach.sees("أهلًا بكم!")
        assert "00 00 00 01" in passed_on.text
        assert "Marte" not in passed_on.text
