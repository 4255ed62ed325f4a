"""What the coordinator corrects is kept without names, and can be exported for the phrases."""

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli.main import main
from playground.messages import Message
from tests.conftest import Teller
from tests.stories.story import Story

pytestmark = pytest.mark.anyio

ASK, CHANGE, DROP = "✎ Gjaldt noe annet", "✎ Endre", "✕ Ikke ta vare på"


def exported(path: Path, *args: str) -> Result:
    return CliRunner().invoke(main, ["corrections", *args], env={"HELPLINE_DATABASE": str(path)})


def phrases(path: Path) -> dict[str, dict[str, list[str]]]:
    return tomllib.loads(exported(path).stdout)


def asked(story: Story) -> Message:
    """Return what asks, or tells, what a message was about."""
    return next(message for message in reversed(story.thread.messages) if message.text.startswith("✎"))


def labels(message: Message) -> list[str]:
    return [label for row in message.buttons for label in row]


async def test_the_card_corrects_what_a_conversation_began_with_in_two_taps(story: Story, path: Path) -> None:
    async with story.running() as running:
        story.mother.says("This is Amina, the coach says Amir needs a kit, call 900 00 012")
        await story.settled(running)
        story.mother.says("I want to talk to a person")
        await story.settled(running)
        said = "This is …, the coach says … needs a kit, call …"
        story.kari.says("/enrol Amir 9", in_thread=story.thread)
        await story.settled(running)
        seen = len(story.mother.chat)
        story.kari.taps(ASK, in_thread=story.thread)
        await story.settled(running)
        assert said in asked(story).text
        assert len(labels(asked(story))) == 16
        story.kari.taps("utstyr", in_thread=story.thread)
        await story.settled(running)
        assert asked(story).text == f"✎ Tatt vare på: utstyr\n\n{said}"
        assert phrases(path) == {"en": {"equipment": [said]}}
        story.kari.taps(CHANGE, in_thread=story.thread)
        await story.settled(running)
        story.kari.taps("hilsen eller takk", in_thread=story.thread)
        await story.settled(running)
        assert phrases(path) == {"en": {"greeting": [said]}}
        told = exported(path, "--since", "2026-01-01")
        assert "1 corrected" in told.stderr
        assert not {"Amina", "Amir", "900"} & set(told.stdout.replace(",", " ").split())
        assert "  # read as " in told.stdout
        assert exported(path, "--since", "2027-01-01").stdout == ""
        story.kari.taps(CHANGE, in_thread=story.thread)
        await story.settled(running)
        story.kari.taps(DROP, in_thread=story.thread)
        await story.settled(running)
        assert phrases(path) == {}
        assert len(story.mother.chat) == seen
        assert story.thread.name.startswith("🟡"), "who corrects takes no conversation"


async def test_the_command_corrects_the_line_it_answers_as_it_was_changed_last(a_story: Teller, path: Path) -> None:
    story = a_story("ar", "أمينة")
    async with story.running() as running:
        story.mother.says("أريد أن أتحدث مع إنسان")
        await story.settled(running)
        story.kari.says("Hei", in_thread=story.thread)
        await story.settled(running)
        changed = story.mother.says("كم يكلف؟")
        await story.settled(running)
        story.mother.edits(changed, "كم يكلف؟ أنا امينة")
        await story.settled(running)
        line = next(message for message in story.thread.messages if message.text.startswith("كم يكلف؟"))
        story.kari.says("/topic", reply_to=line, in_thread=story.thread)
        await story.settled(running)
        story.kari.taps("avgift", in_thread=story.thread)
        await story.settled(running)
        assert phrases(path) == {"ar": {"fees": ["كم يكلف؟ أنا …"]}}


async def test_where_a_family_has_written_nothing_there_is_nothing_to_correct(story: Story, path: Path) -> None:
    async with story.running() as running:
        story.mother.says("/start")
        await story.settled(running)
        story.mother.taps("🙋 Talk to a person")
        await story.settled(running)
        for _ in range(2):
            story.kari.taps(ASK, in_thread=story.thread)
            await story.settled(running)
            await story.kari.sees("ingen tekst fra familien", in_thread=story.thread)
        story.mother.says("900 00 012")
        await story.settled(running)
        story.kari.says("/topic", in_thread=story.thread)
        await story.settled(running)
        assert phrases(path) == {}
