"""`helpline demo`: the helpline on a page, with no token and no network."""

import asyncio
from contextlib import nullcontext
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from bot.demo import DemoFailed, demo
from bot.stopping import until_stopped


@click.command(name="demo")
@click.option("--port", default=0, help="The port of the page; without it, a free one.")
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="A folder to keep everything in, for the next time.",
)
@click.option("--browser/--no-browser", default=True, help="Whether to open a browser, where there is one.")
def command(port: int, keep: Path | None, browser: bool) -> None:
    """Try the helpline without a token: families, coaches and the desk on one page, all invented."""
    try:
        with nullcontext(keep) if keep else TemporaryDirectory(prefix="helpline-") as folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            asyncio.run(until_stopped(demo(Path(folder), port, keep=keep is not None, browse=browser)))
    except DemoFailed as error:
        raise click.ClickException(str(error)) from None
