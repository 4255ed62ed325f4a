"""What the coordinator sees at a glance: the name of a thread, and the card on top of it."""

import pytest

from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def the_card(story: Story) -> str:
    return next(message.text for message in story.thread.messages if "skriver" in message.text)


async def test_what_the_bot_asked_and_the_family_answered_stands_there_in_norwegian(a_story: Teller) -> None:
    story = a_story("ar", "Fatuma")
    async with story.running() as running:
        story.mother.says("/activity")
        await story.settled(running)
        story.mother.says("8")
        await story.settled(running)
        story.mother.taps("كرة القدم")
        await story.settled(running)
        story.mother.says("أريد أن أتحدث مع إنسان")
        await story.settled(running)
        card = the_card(story)
        assert "Fatuma · skriver arabisk" in card
        assert "Hvor gammelt er barnet?" in card
        assert "→ 8" in card
        assert "→ Fotball" in card
        assert "Fatuma: أريد أن أتحدث مع إنسان" in card
        await story.kari.sees("أريد أن أتحدث مع إنسان", in_thread=story.thread)


async def test_only_what_a_family_agreed_to_stands_on_the_card(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("football for my son, 8 years old, who is ill")
        await story.settled(running)
        offered = story.mother.chat[-1].buttons[0]
        story.mother.taps(offered[0])
        await story.settled(running)
        story.mother.taps("Yes")
        await story.settled(running)
        card = the_card(story)
        assert "who is ill" not in card
        assert "Hvor gammelt er barnet? → 8" in card


async def test_the_name_of_a_thread_tells_the_state(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("I want to talk to a person")
        await story.settled(running)
        assert story.thread.name == "🟡 Amina · engelsk · vil snakke med oss"
        story.kari.says("Hello", in_thread=story.thread)
        await story.settled(running)
        assert story.thread.name.startswith("🟢 Amina")
        story.kari.says("/close", in_thread=story.thread)
        await story.settled(running)
        assert story.thread.name.startswith("⚪ Amina")
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        assert story.thread.name.startswith("🟡 Amina")
        story.mother.blocks_bot()
        await story.settled(running)
        assert story.thread.name.startswith("🚫 Amina")
        story.mother.starts()
        await story.settled(running)
        assert story.thread.name.startswith("🟡 Amina")


async def test_danger_is_red(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("my dad hits me")
        await story.settled(running)
        assert story.thread.name == "🔴 Amina · engelsk · fare"
        assert "HASTER" in the_card(story)


async def test_a_name_that_is_the_same_is_not_sent_again(story: Story) -> None:
    """Lesson 14: every call counts."""
    async with story.running() as running:
        await story.talk_with_kari(running)
        renamed = len(story.telegram.called("editForumTopic"))
        for _ in range(3):
            story.mother.says("one more thing")
            story.kari.says("yes", in_thread=story.thread)
            await story.settled(running)
        assert len(story.telegram.called("editForumTopic")) == renamed == 1
