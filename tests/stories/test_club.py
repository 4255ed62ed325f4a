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
