"""The playground as a process of its own, as a demo starts it."""

import asyncio
import json
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest

from tests.playground.browser import browsing

pytestmark = pytest.mark.anyio

TOKEN = "7000000001:a-token-that-opens-nothing-at-all"


async def line(process: Process) -> dict[str, Any]:
    """Return the next line that the process writes."""
    assert process.stdout
    told: dict[str, Any] = json.loads(await asyncio.wait_for(process.stdout.readline(), 20))
    return told


@asynccontextmanager
async def started(*options: str) -> AsyncIterator[Process]:
    program = (sys.executable, "-m", "playground", "--token", TOKEN, *options)
    process = await asyncio.create_subprocess_exec(*program, stdout=PIPE)
    try:
        yield process
    finally:
        if process.returncode is None:
            process.send_signal(signal.SIGINT)
        assert await asyncio.wait_for(process.wait(), 10) == 0


async def test_it_tells_where_it_listens_and_when_the_bot_is_to_be_killed() -> None:
    async with started() as process:
        told = await line(process)
        async with aiohttp.request("GET", f"{told['url']}/bot{TOKEN}/getChat?chat_id={told['desk']}") as answer:
            assert (await answer.json())["result"]["is_forum"]
        async with browsing(told["url"]) as browser:
            await browser.hears()
            assert not await browser.asks("kill")
        assert await line(process) == {"kill": True}
