"""A family turns to something else and back, and is offered its own language, on the real wires."""

import pytest

from tests.stories.story import Story

pytestmark = pytest.mark.anyio


async def test_a_mother_leaves_a_dialog_and_comes_back_to_it(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("can we borrow skis?")
        await story.settled(running)
        before = mother.chat[-1].text
        mother.says("by the way, can somebody help us to pay the handball fee for the season?")
        await mother.sees("We can go on afterwards where we were")
        await story.settled(running)
    async with story.running() as running:
        mother.taps("↩️ Back to where we were")
        await story.settled(running)
        assert mother.chat[-1].text == before


async def test_a_mother_who_writes_polish_is_offered_polish(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("szukam zajęć z piłki nożnej dla syna, ma 8 lat")
        await mother.sees("Widzę, że piszesz po polsku")
        mother.taps("Tak, po polsku")
        await mother.sees("Teraz rozmawiamy po polsku")
        mother.says("a czy to coś kosztuje, kto za to płaci?")
        await story.settled(running)
        assert not any("Widzę" in message.text for message in mother.chat[-3:])


async def test_danger_in_a_language_that_was_not_chosen_brings_its_numbers(story: Story) -> None:
    mother = story.mother
    async with story.running() as running:
        mother.says("mąż bije mnie i dzieci, boję się wrócić do domu")
        await mother.sees("112")
        await story.settled(running)
        numbers = next(message for message in mother.chat if "112" in message.text)
        assert "polic" in numbers.text.lower()
        assert "police" not in numbers.text.lower()
