"""The demo: a playground and a helpline as two processes, of which the second may be killed and comes back."""

import asyncio
import json
import os
import sys
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import click

TOKEN = "7000000001:of-the-playground-it-opens-nothing"  # noqa: S105 - the playground's own
AWAY = 1.5
READY = 20.0
QUICK = 10.0
"""A helpline that ends by itself sooner, in seconds, has hardly begun."""
TRIES = 3


class DemoFailed(Exception):
    """One of the two processes did not start, or ended by itself."""


async def demo(folder: Path, port: int, *, keep: bool, browse: bool) -> None:
    """Run both until cancelled; what the helpline keeps is in the folder."""
    async with _process("playground", "--port", str(port), "--token", TOKEN, *_kept(folder, keep)) as playground:
        place = await _told(playground)
        environment = {
            "HELPLINE_TOKEN": TOKEN,
            "HELPLINE_DESK": str(place["desk"]),
            "HELPLINE_DATABASE": str(folder / "helpline.sqlite"),
            "HELPLINE_DESK_PER_MINUTE": "60",  # visitors do in a minute what takes an hour
            "HELPLINE_API_URL": str(place["url"]),
        }
        killed = asyncio.Event()
        listening = asyncio.create_task(_listen(playground, killed))
        click.echo(f"The helpline is alive. Open {place['url']}")
        click.echo("Everybody in it is invented. Ctrl-C stops it.")
        if browse:
            _open(str(place["url"]))
        try:
            await _again_and_again(environment, f"{place['url']}/clock", killed, listening)
        finally:
            listening.cancel()
        raise DemoFailed("The playground has ended.")


def _kept(folder: Path, keep: bool) -> tuple[str, ...]:
    return ("--keep", str(folder)) if keep else ()


def _open(url: str) -> None:
    """Open a browser where there is one to be seen."""
    if sys.platform == "darwin" or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        webbrowser.open(url)


async def _again_and_again(
    environment: dict[str, str], clock: str, killed: asyncio.Event, listening: asyncio.Task[None]
) -> None:
    """Run the helpline until the playground ends, away for a moment in between, so that one sees it come back."""
    now, quick = asyncio.get_running_loop().time, 0
    while not listening.done():
        started = now()
        by_itself = await _helpline(environment, clock, killed, listening)
        quick = quick + 1 if by_itself and now() - started < QUICK else 0
        if quick == TRIES:
            raise DemoFailed(f"The helpline ended {TRIES} times right after its start: what it says stands above.")
        await asyncio.sleep(AWAY)


async def _helpline(
    environment: dict[str, str], clock: str, killed: asyncio.Event, listening: asyncio.Task[None]
) -> bool:
    """Run the helpline until it ends, it is killed or the playground ends; return whether it ended by itself."""
    async with _process("bot", "run", "--clock", clock, environment=environment) as process:
        ended = asyncio.create_task(process.wait())
        struck = asyncio.create_task(killed.wait())
        await asyncio.wait({ended, struck, listening}, return_when=asyncio.FIRST_COMPLETED)
        if struck.done():
            process.kill()
        by_itself = ended.done() and not struck.done() and not listening.done()
        struck.cancel()
        ended.cancel()
    killed.clear()
    return by_itself


async def _listen(playground: asyncio.subprocess.Process, killed: asyncio.Event) -> None:
    """Hear what the page asks for, until the playground ends."""
    while playground.stdout and (line := await playground.stdout.readline()):
        if json.loads(line).get("kill"):
            killed.set()


async def _told(playground: asyncio.subprocess.Process) -> dict[str, object]:
    """Return where the playground listens, and its desk."""
    stdout = playground.stdout
    line = await asyncio.wait_for(stdout.readline(), READY) if stdout else b""
    if not line:
        raise DemoFailed("The playground did not start: what it says stands above.")
    place: dict[str, object] = json.loads(line)
    return place


@asynccontextmanager
async def _process(
    module: str, *arguments: str, environment: dict[str, str] | None = None
) -> AsyncIterator[asyncio.subprocess.Process]:
    """Run a module of ours as a process of its own, and end it in the end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.tied", module, *arguments),
        env=os.environ | (environment or {}),
        stdin=asyncio.subprocess.PIPE,  # which closes however we end
        stdout=asyncio.subprocess.PIPE if module == "playground" else None,
        start_new_session=True,  # so that Ctrl-C reaches us alone, and we end both in order
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                await asyncio.wait_for(process.wait(), 5)
            except TimeoutError:
                process.kill()
                await process.wait()
