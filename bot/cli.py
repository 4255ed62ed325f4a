"""The command line."""

import asyncio
import json
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, nullcontext
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot import logs, settings
from bot.check.check import before_start
from bot.check.findings import wrong
from bot.clock import Clock, SystemClock
from bot.demo import DemoFailed
from bot.demo import demo as run_demo
from bot.exporting import phrases
from bot.followed_clock import FollowedClock, read_offset
from bot.helpline import helpline, parts
from bot.municipality import WrongMunicipality
from bot.transport import Transport
from bot.words import FOLDER
from dialogs.understanding.reader import Reader
from storage import corrections as kept
from storage.database import DatabaseBusy, reading
from storage.migrations import DatabaseTooNew

SHOWN = ("text", "language", "topic", "confidence", "ranking", "slots", "danger", "auto")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="allemed-helpline")
def main() -> None:
    """Help every child into a leisure activity: the ALLEMED helpline, a Telegram bot.

    Settings come from the environment or a .env file; the README lists them.
    """


@main.command()
@click.option("--clock", hidden=True, help="The address of a clock to follow, as the demo's.")
def run(clock: str | None) -> None:
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
        if await _until_stopped(made.run()):
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


async def _until_stopped(work: Coroutine[None, None, None]) -> bool:
    """Do some work until it ends, or return True once Ctrl-C or a service manager has stopped it."""
    doing = asyncio.ensure_future(work)
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, doing.cancel)
    try:
        await doing
    except asyncio.CancelledError:
        return True
    return False


@main.command()
def check() -> None:
    """Check the settings, the bot, the desk, the database and the municipality's file before `helpline run`.

    Writes a line for each: ok, note for what is good to know, or no with what to do. Ends with 1 if there is any no.
    It changes nothing, and may be run beside a helpline that runs.
    """
    read = settings.read()
    findings = asyncio.run(before_start(read, Transport(), SystemClock().now()))
    for finding in findings:
        click.echo(logs.without_tokens(finding.line, read.settings.token))
    sys.exit(1 if wrong(findings) else 0)


@main.command()
@click.option("--port", default=0, help="The port of the page; without it, a free one.")
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder to keep everything in, for the next time.",
)
@click.option("--browser/--no-browser", default=True, help="Whether to open a browser, where there is one.")
def demo(port: int, keep: Path | None, browser: bool) -> None:
    """Try the helpline without a token: families, coaches and the desk on one page, all invented."""
    try:
        with nullcontext(keep) if keep else TemporaryDirectory(prefix="helpline-") as folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            asyncio.run(_until_stopped(run_demo(Path(folder), port, keep=keep is not None, browse=browser)))
    except DemoFailed as error:
        raise click.ClickException(str(error)) from None


@main.command()
@click.option("--language", default="nb", show_default=True, help="The language that the writer has chosen.")
def understand(language: str) -> None:
    """Read lines on standard input, and write what is understood of each as one JSON object a line.

    The keys: text, language, topic, confidence (0 to 1), ranking (topics, best first), slots, danger (none, soft
    or hard) and auto (true where the bot would act without asking back).
    """
    reader = Reader.load(FOLDER)
    for line in sys.stdin:
        reading = reader.read(line.rstrip("\n"), language)
        shown = {key: getattr(reading, key) for key in SHOWN} | {"slots": reading.slots.as_dict()}
        click.echo(json.dumps(shown, ensure_ascii=False))


@main.command()
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="The first day, such as 2026-01-01.")
def corrections(since: datetime | None) -> None:
    """Write what coordinators say that messages were about, as TOML in the form of locales/<language>/phrases.toml.

    What identifies was removed as it was kept, as far as it was known: read each for names before you move it there.
    It reads HELPLINE_DATABASE, changes nothing, and may be run beside a helpline that runs.
    """
    read = settings.read()
    if "database" in read.wrong:
        raise click.ClickException(read.wrong["database"])
    try:
        with reading(read.settings.database) as connection:
            found = kept.since(connection, since.date() if since else date.min)
    except sqlite3.Error as error:
        raise click.ClickException(
            f"The database cannot be read: {error}. Check HELPLINE_DATABASE; helpline run brings its tables up to date."
        ) from None
    click.echo(phrases(found), nl=False)
    click.echo(f"{len(found)} corrected. Each must be read for names before it is committed.", err=True)
