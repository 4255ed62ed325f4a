"""Whatever a family does, there is a fitting answer or an honest one, never silence and never a traceback."""

import asyncio

import pytest

from playground.faults import Hang
from playground.messages import Message
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio


def answers(story: Story) -> list[Message]:
    return [message for message in story.mother.chat if message.from_bot]


async def welcomed(story: Story, running: object) -> None:
    story.mother.starts()
    await story.settled(running)  # type: ignore[arg-type]
    story.mother.unseen()


@pytest.mark.parametrize("kind", ["sticker", "location", "photo", "contact", "document", "unheard_of"])
async def test_what_is_no_text_gets_an_honest_answer_and_the_way_to_a_human(story: Story, kind: str) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.sends(kind)
        answer = await story.mother.sees("I only understand text")
        assert any("🙋 Talk to a person" in row for row in answer.buttons)


async def test_what_is_no_text_opens_a_conversation_and_reaches_the_desk_with_it(story: Story) -> None:
    """Lesson 23."""
    async with story.running() as running:
        story.mother.sends("photo", "a letter from the club")
        story.mother.sends("document")
        await story.settled(running)
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        assert [message.kind for message in story.thread.messages] == ["text", "photo", "document"]


async def test_an_emoji_is_answered(story: Story) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.says("🙂")
        await story.mother.sees("What can I help with?")


async def test_5000_characters_are_answered_and_kept(story: Story) -> None:
    """A phone sends them as two messages."""
    text = "my daughter would like to do something nice in the afternoon " * 82
    async with story.running() as running:
        await welcomed(story, running)
        before = len(answers(story))
        for piece in (text[:4096], text[4096:5000]):
            story.mother.says(piece)
        await story.settled(running)
        assert len(answers(story)) > before


async def test_an_edit_is_answered_with_what_holds(story: Story) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.says("/activity")
        said = story.mother.says("eight")
        await story.settled(running)
        story.mother.edits(said, "nine")
        again = await story.mother.sees("I saw that you changed a message")
        assert "What would the child like to do?" in again.text


async def test_a_button_twice_answers_one_question(story: Story) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.says("/activity")
        question = await story.mother.sees("How old is the child?")
        story.mother.taps("8", message=question)
        story.mother.taps("8", message=question)
        await story.settled(running)
        assert sum("What would the child like to do?" in message.text for message in answers(story)) == 1
        assert all(press.answer is not None for press in story.mother.presses)


async def test_a_button_from_last_week_leads_on(story: Story) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.says("/activity")
        question = await story.mother.sees("How old is the child?")
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        story.clock.slept += 7 * 24 * 3600
        story.mother.taps("8", message=question)
        await story.mother.sees("That button has been used up")


async def test_twenty_messages_in_a_second_are_answered_without_a_flood_of_old_questions(story: Story) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        going_on = asyncio.Event()
        story.telegram.faults.add("sendMessage", kind=Hang(going_on))
        story.mother.says("/activity")
        for number in range(20):
            story.mother.says(f"something else {number}")
        await story.telegram.until(lambda: not story.telegram.pending)
        await running.inbox.settled()
        going_on.set()
        await story.settled(running)
        assert "How old is the child?" in answers(story)[-1].text
        assert len(answers(story)) <= 3
        seconds = [call.time for call in story.telegram.called("sendMessage")]
        assert all(sum(start <= second < start + 1 for second in seconds) <= 6 for start in seconds)


async def test_a_message_in_a_language_that_nobody_has_is_answered(story: Story) -> None:
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.says("ನನ್ನ ಮಗಳಿಗೆ ಈಜು ಕಲಿಸಬೇಕು")
        await story.settled(running)
        await story.mother.sees("I'm not sure what you mean")


async def test_start_ten_times_is_one_welcome_and_never_silence(story: Story) -> None:
    async with story.running() as running:
        for _ in range(10):
            story.mother.starts()
            await story.settled(running)
        texts = [message.text for message in answers(story)]
        assert sum("Hello, Amina!" in text for text in texts) == 1
        assert len(texts) == 10


async def test_a_stranger_whose_telegram_speaks_another_language_is_met_in_english(a_story: Teller) -> None:
    story = a_story("fr")
    async with story.running():
        story.mother.starts()
        await story.mother.sees("Hello, Amina!")


@pytest.mark.parametrize(
    ("language", "hello", "human", "called"),
    [
        ("nb", "Hei, Amina!", "🙋 Snakk med et menneske", "Jeg har bedt Kari Eksempel"),
        ("en", "Hello, Amina!", "🙋 Talk to a person", "I have asked Kari Eksempel"),
        ("ar", "أهلًا Amina!", "التحدث مع إنسان 🙋", "طلبتُ من Kari Eksempel"),
    ],
)
async def test_a_human_is_one_tap_away_in_every_language(
    a_story: Teller, language: str, hello: str, human: str, called: str
) -> None:
    story = a_story(language)
    async with story.running() as running:
        story.mother.starts()
        await story.mother.sees(hello)
        story.mother.taps(human)
        await story.mother.sees(called)
        await story.settled(running)
        await story.kari.sees("vil snakke med oss", in_thread=story.thread)


async def test_she_changes_the_language_by_button_and_by_command(story: Story) -> None:
    async with story.running():
        story.mother.starts()
        await story.mother.sees("Hello, Amina!")
        story.mother.taps("🌍 Language")
        await story.mother.sees("Which language")
        story.mother.taps("العربية")
        await story.mother.sees("نتحدث الآن بالعربية")
        story.mother.says("/language")
        await story.mother.sees("أي لغة تفضلون؟")
        story.mother.says("norsk")
        await story.mother.sees("Nå snakker vi norsk")


async def test_only_the_person_changes_the_language(story: Story) -> None:
    """Lesson 45."""
    async with story.running() as running:
        await welcomed(story, running)
        story.mother.says("/language")
        story.mother.says("norsk")
        await story.mother.sees("Nå snakker vi norsk")
        story.mother.user.language_code = "pl"
        story.mother.says("/help")
        await story.mother.sees("Dette er hjelpelinjen")


async def test_danger_is_answered_with_numbers_to_call_and_the_coordinator_is_called(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("my dad hits me")
        numbers = await story.mother.sees("Is somebody in danger now?")
        lines = numbers.text.splitlines()
        assert "112 police" in lines
        assert "116 111 the alarm line for children and young people" in lines
        await story.settled(running)
        assert "Is somebody in danger" in answers(story)[0].text
        await story.kari.sees("HASTER", in_thread=story.thread)
        await story.kari.sees("my dad hits me", in_thread=story.thread)


async def test_danger_is_answered_while_a_human_has_the_conversation(story: Story) -> None:
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        story.mother.says("my dad hits me")
        await story.mother.sees("Is somebody in danger now?")
        await story.kari.sees("my dad hits me", in_thread=thread)
        await story.kari.sees("HASTER", in_thread=thread)


async def test_what_she_agreed_to_is_all_that_the_desk_gets(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("football for my 8-year-old on Tuesdays")
        story.mother.says("1")
        await story.mother.sees("Shall I give your first name")
        story.mother.taps("Yes")
        await story.settled(running)
        (card,) = story.thread.messages
        assert "Fotball" in card.text
        assert "Tuesdays" not in story.desk.transcript(story.thread)


async def test_a_no_shows_whom_to_call_and_tells_nobody(story: Story) -> None:
    async with story.running() as running:
        story.mother.says("football for my 8-year-old on Tuesdays")
        story.mother.says("1")
        await story.mother.sees("Shall I give your first name")
        story.mother.says("no thanks")
        await story.mother.sees("You can also call the club yourself")
        await story.settled(running)
        assert story.desk.threads == []
