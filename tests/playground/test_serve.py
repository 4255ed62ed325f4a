"""The playground as a process of its own, as a demo starts it."""

import asyncio
import json
import os
import runpy
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from click.testing import CliRunner

from playground.serve import main, serve, set_up, told
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


async def test_it_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    folder = tmp_path / "kept"
    async with started("--keep", str(folder)) as process, browsing((await line(process))["url"]) as browser:
        snapshot = await browser.hears()
        amina = snapshot["phones"][0]["id"]
        assert not await browser.asks("say", who=amina, text="one")
        assert not await browser.asks("send", who=amina, kind="voice")
        assert not await browser.asks("join", name="Hodan", language="so")
        assert not await browser.asks("jump", seconds=86_400)
    async with started("--keep", str(folder)) as process, browsing((await line(process))["url"]) as browser:
        snapshot = await browser.hears()
        assert [phone["name"] for phone in snapshot["phones"]][::4] == ["Amina", "Hodan"]
        assert (snapshot["offset"], snapshot["waiting"]) == (86_400, 3)
        assert not await browser.asks("say", who=amina, text="two")
        await browser.until(lambda: browser.said(amina) == ["one", "voice", "two"])
        assert not await browser.asks("album", who=amina)


def test_what_cannot_be_read_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "playground.pickle").write_bytes(b"from elsewhere")
    result = CliRunner().invoke(main, ["--keep", str(tmp_path)])
    assert "was written by another version" in result.output
    assert result.exit_code == 1


@pytest.mark.parametrize("kept", [True, False])
async def test_it_serves_until_a_signal_comes(kept: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    lines: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    monkeypatch.setattr("playground.serve.told", lines.put_nowait)
    folder = tmp_path if kept else None
    serving = asyncio.create_task(serve(set_up("1:TEST", folder), 0, folder))
    async with browsing((await lines.get())["url"]) as browser:
        await browser.hears()
        assert not await browser.asks("kill")
    assert await lines.get() == {"kill": True}
    os.kill(os.getpid(), signal.SIGTERM)
    await asyncio.wait_for(serving, 5)
    assert (tmp_path / "playground.pickle").exists() is kept


def test_each_line_is_one_json_object(capsys: pytest.CaptureFixture[str]) -> None:
    told({"kill": True})
    assert capsys.readouterr().out == '{"kill": true}\n'


def test_python_m_playground_is_the_command(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "argv", ["playground", "--help"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("playground", run_name="__main__")
    assert ended.value.code == 0
    assert "--keep" in capsys.readouterr().out
