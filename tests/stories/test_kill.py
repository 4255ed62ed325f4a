"""`kill -9` at any moment and a restart, with the real process over HTTP: nothing lost, order kept, one thread."""

import asyncio
import re
from itertools import groupby
from pathlib import Path

import pytest

from playground.chats import Thread
from playground.http import serving
from playground.person import Person
from playground.telegram import Telegram
from tests.stories.killing import KILLS, PATIENCE, Killer, kept_alive, quiet
from tests.stories.story import TOKEN

pytestmark = pytest.mark.anyio


async def test_kill_9_loses_nothing(tmp_path: Path) -> None:
    async with asyncio.TaskGroup() as side_by_side:
        for seed in (1, 2, 3):
            folder = tmp_path / str(seed)
            folder.mkdir()
            side_by_side.create_task(_tell(folder, seed))


async def _tell(folder: Path, seed: int) -> None:
    telegram = Telegram(TOKEN)
    desk, kari = telegram.forum("Desk"), telegram.person("Kari")
    mother, ali = telegram.person("Amina", language="en"), telegram.person("Ali", language="nb")
    desk.join(kari)
    killer = Killer(telegram, seed)
    async with serving(telegram) as url:
        environment = {
            "HELPLINE_TOKEN": TOKEN,
            "HELPLINE_DESK": str(desk.id),
            "HELPLINE_DATABASE": str(folder / "helpline.sqlite"),
            "HELPLINE_API_URL": url,
            "HELPLINE_DESK_PER_MINUTE": "6000",
        }
        async with kept_alive(killer, environment, folder):
            await _the_story(telegram, mother, ali, kari)
            await quiet(telegram, folder / "helpline.sqlite")
    assert killer.kills == KILLS
    _check_mother(mother)
    _check_desk([thread for thread in desk.threads if thread.messages], mother, ali)
    assert not telegram.failures
    assert not telegram.unknown_methods


async def _the_story(telegram: Telegram, mother: Person, ali: Person, kari: Person) -> None:
    mother.starts()
    await mother.sees("Hello, Amina!", PATIENCE)
    mother.says("/activity")
    await mother.sees("How old is the child?", PATIENCE)
    mother.taps("8")
    await mother.sees("What would the child like to do?", PATIENCE)
    ali.says("jeg vil snakke med et menneske")
    for number in range(10):
        ali.says(f"linje {number}")
    mother.taps("Football")
    await mother.sees("These fit", PATIENCE)
    mother.taps("Fotball jenter 8–10 år")
    await mother.sees("Shall I give your first name", PATIENCE)
    mother.taps("Yes")
    await mother.sees("How nice!", PATIENCE)
    (desk,) = telegram.forums
    await telegram.until(lambda: any(map(_is_hers, desk.threads)), timeout=PATIENCE)
    hers = next(filter(_is_hers, desk.threads))
    for number in range(6):
        kari.says(f"Kari {number}", in_thread=hers)
        mother.says(f"answer {number}")
    await kari.sees("answer 5", PATIENCE, in_thread=hers)
    kari.says("/close", in_thread=hers)
    await mother.sees("Kari has ended the conversation", PATIENCE)


def _is_hers(thread: Thread) -> bool:
    return " Amina " in thread.name and any("Gjelder" in message.text for message in thread.messages)


def _check_mother(mother: Person) -> None:
    """Nothing is asked again that was answered, and no words of a human come twice."""
    questions = ("How old", "What would the child", "These fit", "Shall I give", "How nice")
    asked = [q for message in mother.chat if message.from_bot for q in questions if q in message.text]
    assert [question for question, _ in groupby(asked)] == list(questions)
    from_kari = [message.text for message in mother.chat if re.fullmatch(r"Kari \d", message.text)]
    assert from_kari == sorted(set(from_kari))
    assert sum("Hello, Amina!" in message.text for message in mother.chat) <= 2


def _check_desk(threads: list[Thread], mother: Person, ali: Person) -> None:
    """One thread in use each, every line in it in order, and every word that is not sure to have arrived flagged."""
    assert sorted(thread.name.split(" ")[1] for thread in threads) == ["Ali", "Amina"]
    by_name = {thread.name.split(" ")[1]: [message.text for message in thread.messages] for thread in threads}
    lines = [text for text in by_name["Ali"] if text.startswith("linje")]
    assert [line for line, _ in groupby(lines)] == [f"linje {number}" for number in range(10)]
    answers = [text for text in by_name["Amina"] if text.startswith("answer")]
    assert [line for line, _ in groupby(answers)] == [f"answer {number}" for number in range(6)]
    arrived = {message.text for message in mother.chat}
    doubtful = "\n".join(text for text in by_name["Amina"] if "Usikkert" in text)
    assert all(f"Kari {number}" in arrived or f"Kari {number}" in doubtful for number in range(6))
