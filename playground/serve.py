"""The playground as a process of its own: `python -m playground --port 8080 --token 1:TEST`.

It writes one JSON object a line on standard output: `{"url": ..., "desk": chat_id}` once it listens, and
`{"kill": true}` whenever somebody asks on the page that the bot be killed.
"""

import asyncio
import json
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import click

from playground.clock import PlaygroundClock
from playground.http import served
from playground.keeping import NotReadable, keep, restored
from playground.page.cast import opening
from playground.page.server import page
from playground.page.stage import Stage
from playground.shapes import Json
from playground.telegram import Telegram


@click.command()
@click.option("--port", default=0, help="The port on 127.0.0.1; a free one if it is not given.")
@click.option("--token", default="1:TEST", show_default=True, help="The token with which the bot calls.")
@click.option(
    "--keep",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder in which everything is kept, to go on there the next time.",
)
def main(port: int, token: str, folder: Path | None) -> None:
    """Serve the stand-in for Telegram and its page, until stopped."""
    try:
        asyncio.run(serve(set_up(token, folder), port, folder))
    except (NotReadable, OSError) as error:
        raise click.ClickException(str(error)) from None


async def serve(stage: Stage, port: int, folder: Path | None) -> None:
    """Serve until a signal comes."""
    stopped = asyncio.Event()
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, stopped.set)
    async with keeping(stage, folder), served(page(stage), port) as url:
        told({"url": url, "desk": stage.desk.id})
        await stopped.wait()


@asynccontextmanager
async def keeping(stage: Stage, folder: Path | None) -> AsyncIterator[None]:
    """Keep the playground in a folder, if there is to be one."""
    task = asyncio.create_task(keep(stage, folder)) if folder else None
    yield
    if task:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def set_up(token: str, folder: Path | None) -> Stage:
    """Return the playground that was kept, or a new one with its opening cast."""
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    stage = (restored(folder, token) if folder else None) or new(token)
    stage.kill = lambda: told({"kill": True})
    return stage


def new(token: str) -> Stage:
    """Return a playground with its opening cast."""
    clock = PlaygroundClock()
    telegram = Telegram(token, now=clock.now)
    return Stage(telegram, opening(telegram), clock)


def told(line: Json) -> None:
    """Tell whoever started this process."""
    click.echo(json.dumps(line))
