"""`helpline run`: serve families and the desk on Telegram."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import click

from bot import logs, settings
from bot.clock import Clock, SystemClock
from bot.followed_clock import FollowedClock, read_offset
from bot.helpline import helpline, parts
from bot.municipality import WrongMunicipality
from bot.stopping import until_stopped
from storage.database import DatabaseBusy
from storage.migrations import DatabaseTooNew


@click.command(name="run")
@click.option("--clock", hidden=True, help="The address of a clock to follow, as the demo's.")
def command(clock: str | None) -> None:
    """Serve families and the desk on Telegram, until stopped with Ctrl-C.

    Needs HELPLINE_TOKEN and HELPLINE_DESK. Everything is kept in HELPLINE_DATABASE, so that it may be stopped
    and started at any moment.
    """
    try:
        chosen = settings.load()
        logs.start(chosen.token)
        asyncio.run(_run(chosen, clock))
    except (settings.WrongSettings, WrongMunicipality, DatabaseBusy, DatabaseTooNew) as error:
        raise click.ClickException(str(error)) from None
    except (OSError, sqlite3.Error) as error:
        raise click.ClickException(f"The database cannot be opened: {error}. Check HELPLINE_DATABASE.") from None


async def _run(chosen: settings.Settings, clock_url: str | None) -> None:
    async with _clock(clock_url) as clock, helpline(chosen, parts(clock=clock)) as made:
        if await until_stopped(made.run()):
            click.echo("The helpline is stopped; nothing is lost.", err=True)


@asynccontextmanager
async def _clock(url: str | None) -> AsyncIterator[Clock]:
    """Yield the machine's time, or one that follows the clock at an address."""
    if url is None:
        yield SystemClock()
        return
    clock = FollowedClock(await read_offset(url))
    following = asyncio.create_task(clock.follow(url))
    try:
        yield clock
    finally:
        following.cancel()
