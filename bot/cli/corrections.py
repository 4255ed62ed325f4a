"""`helpline corrections`: what messages were really about, for the phrases."""

import sqlite3
from datetime import date, datetime

import click

from bot import settings
from bot.exporting import phrases
from storage import corrections as kept
from storage.database import reading


@click.command(name="corrections")
@click.option("--since", type=click.DateTime(["%Y-%m-%d"]), help="The first day, such as 2026-01-01.")
def command(since: datetime | None) -> None:
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
