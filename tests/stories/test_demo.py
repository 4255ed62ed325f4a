"""`helpline demo`: two real processes, of which the helpline may be killed, until Ctrl-C."""

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.playground.browser import Browser, browsing

pytestmark = pytest.mark.anyio

PATIENCE = 20.0


@asynccontextmanager
async def demo(
    folder: Path, *arguments: str, stderr: int = DEVNULL, **settings: str
) -> AsyncIterator[tuple[asyncio.subprocess.Process, str]]:
    """Run the demo, and yield its process and the address that it prints."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HELPLINE_")}
    environment |= settings
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "demo", "--no-browser", *arguments),
        cwd=folder,
        env=environment | {"TMPDIR": str(folder)},
        stdout=PIPE,
        stderr=stderr,
    )
    try:
        assert process.stdout
        line = (await asyncio.wait_for(process.stdout.readline(), PATIENCE)).decode()
        found = re.search(r"http://127\.0\.0\.1:\d+", line)
        assert found, line
        yield process, found[0]
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
            await asyncio.wait_for(process.wait(), PATIENCE)


async def amina(browser: Browser) -> int:
    await browser.until(lambda: browser.parts.get("phones"))
    return next(int(phone["id"]) for phone in browser.parts["phones"] if phone["name"] == "Amina")


async def hears(browser: Browser, chat: int, part: str) -> None:
    """Wait, longer than a process takes to come back, until a text is in a chat."""
    async with asyncio.timeout(PATIENCE):
        while not any(part in text for text in browser.said(chat)):
            await browser.hears()


async def test_a_family_is_answered_and_a_killed_bot_comes_back(tmp_path: Path) -> None:
    async with demo(tmp_path) as (process, url), browsing(url, PATIENCE) as browser:
        mother = await amina(browser)
        assert await browser.asks("start", who=mother) == ""
        await hears(browser, mother, "أهلًا")
        assert await browser.asks("kill") == ""
        assert await browser.asks("say", who=mother, text="/language") == ""
        await hears(browser, mother, "أي لغة تفضلون؟")
        process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == 0
    assert os.listdir(tmp_path) == []


async def test_when_the_demo_is_killed_playground_and_helpline_end_too(tmp_path: Path) -> None:
    async with demo(tmp_path, stderr=PIPE) as (process, url):
        async with browsing(url, PATIENCE) as browser:
            mother = await amina(browser)
            assert await browser.asks("start", who=mother) == ""
            await hears(browser, mother, "أهلًا")
        process.kill()
        _, told = await asyncio.wait_for(process.communicate(), PATIENCE)  # all three hold it, so it ends with the last
        assert "The helpline is stopped" in told.decode()


async def test_a_port_that_is_taken_is_said_in_words(tmp_path: Path) -> None:
    async with demo(tmp_path) as (_, url):
        port = url.rpartition(":")[2]
        second = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", "demo", "--no-browser", "--port", port),
            cwd=tmp_path,
            stdout=DEVNULL,
            stderr=PIPE,
        )
        _, told = await asyncio.wait_for(second.communicate(), PATIENCE)
        assert second.returncode == 1
        assert "The playground did not start" in told.decode()


async def test_a_helpline_that_cannot_start_is_not_started_for_ever(tmp_path: Path) -> None:
    async with demo(tmp_path, stderr=PIPE, HELPLINE_MUNICIPALITY="nowhere.toml") as (process, _):
        _, told = await asyncio.wait_for(process.communicate(), 3 * PATIENCE)
        assert process.returncode == 1
        assert told.decode().count("nowhere.toml: there is no such file") == 3
        assert "The helpline ended 3 times right after its start" in told.decode()


async def test_what_is_kept_is_there_the_next_time_clock_included(tmp_path: Path) -> None:
    async with demo(tmp_path, "--keep", str(tmp_path / "kept")) as (_, url), browsing(url, PATIENCE) as browser:
        mother = await amina(browser)
        assert await browser.asks("start", who=mother) == ""
        await hears(browser, mother, "أهلًا")
        assert await browser.asks("jump", seconds=7 * 86_400) == ""
        await browser.until(lambda: browser.parts["offset"] == 7 * 86_400)
    async with demo(tmp_path, "--keep", str(tmp_path / "kept")) as (_, url), browsing(url, PATIENCE) as browser:
        mother = await amina(browser)
        await hears(browser, mother, "أهلًا")
        assert browser.parts["offset"] == 7 * 86_400
        assert await browser.asks("say", who=mother, text="/start") == ""
        await hears(browser, mother, "كيف أستطيع مساعدتكم؟")
        assert sum("أهلًا" in text for text in browser.said(mother)) == 1
