"""The playground as a process of its own: `python -m playground --port 8080 --token 1:TEST`.

It writes one JSON object a line on standard output: `{"url": ..., "desk": chat_id}` once it listens, and
`{"kill": true}` whenever somebody asks on the page that the bot be killed.
"""

import asyncio
import json
import signal

import click

from playground.clock import PlaygroundClock
from playground.http import served
from playground.page.cast import opening
from playground.page.server import page
from playground.page.stage import Stage
from playground.shapes import Json
from playground.telegram import Telegram


@click.command()
@click.option("--port", default=0, help="The port on 127.0.0.1; a free one if it is not given.")
@click.option("--token", default="1:TEST", show_default=True, help="The token with which the bot calls.")
def main(port: int, token: str) -> None:
    """Serve the stand-in for Telegram and its page, until stopped."""
    asyncio.run(serve(port, token))


async def serve(port: int, token: str) -> None:
    """Serve until a signal comes."""
    stage = set_up(token)
    stopped = asyncio.Event()
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, stopped.set)
    async with served(page(stage), port) as url:
        told({"url": url, "desk": stage.desk.id})
        await stopped.wait()


def set_up(token: str) -> Stage:
    """Return a playground with its opening cast."""
    clock = PlaygroundClock()
    telegram = Telegram(token, now=clock.now)
    return Stage(telegram, opening(telegram), clock, lambda: told({"kill": True}))


def told(line: Json) -> None:
    """Tell whoever started this process."""
    click.echo(json.dumps(line))
