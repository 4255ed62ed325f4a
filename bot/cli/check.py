"""`helpline check`: whether all is well, before `helpline run`."""

import asyncio
import sys

import click

from bot import logs, settings
from bot.check.check import before_start
from bot.check.findings import wrong
from bot.clock import SystemClock
from bot.transport import Transport


@click.command(name="check")
def command() -> None:
    """Check the settings, the bot, the desk, the database and the municipality's file before `helpline run`.

    Writes a line for each: ok, note for what is good to know, or no with what to do. Ends with 1 if there is any no.
    It changes nothing, and may be run beside a helpline that runs.
    """
    read = settings.read()
    findings = asyncio.run(before_start(read, Transport(), SystemClock().now()))
    for finding in findings:
        click.echo(logs.without_tokens(finding.line, read.settings.token))
    sys.exit(1 if wrong(findings) else 0)
