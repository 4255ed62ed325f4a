"""The story of the skeleton, in process: a family asks, the bot answers, a human takes over and gives back."""

import pytest

from tests.conftest import Teller

pytestmark = pytest.mark.anyio


async def test_a_mother_who_writes_arabic_finds_football_and_is_put_in_touch(a_story: Teller) -> None:
    story = a_story("ar")
    mother, kari = story.mother, story.kari
    async with story.running() as running:
        mother.starts()
        await mother.sees("أهلًا Amina")
        mother.says("كرة قدم لابني عمره 8 سنوات يوم الثلاثاء")
        found = await mother.sees("الثلاثاء")
        mother.taps(found.buttons[0][0])
        await mother.sees("هل أعطي")
        mother.taps("نعم")
        await mother.sees("جميل")
        await story.settled(running)
        card = await kari.sees("skriver arabisk", in_thread=story.thread)
        assert "8 år" in card.text
        mother.says("متى يبدأ؟")
        await kari.sees("متى يبدأ؟", in_thread=story.thread)
        kari.says("Hei Amina! Kom på tirsdag.", in_thread=story.thread)
        await mother.sees("معكم الآن Kari")
        await mother.sees("Hei Amina! Kom på tirsdag.")
        mother.says("شكرا")
        await kari.sees("شكرا", in_thread=story.thread)
        kari.says("/close", in_thread=story.thread)
        await mother.sees("انتهت محادثتكم")
        await kari.sees("Kari har avsluttet", in_thread=story.thread)
        await story.settled(running)
