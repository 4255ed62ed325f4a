"""Everything that is checked, in order: before a start, and by a helpline that runs."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import datetime

from telegram.request import BaseRequest

from bot.check.account import account
from bot.check.asking import Answers, ask
from bot.check.database import database, desk_since, sqlite
from bot.check.desk import desk, may_write
from bot.check.findings import Finding, no, ok
from bot.check.languages import languages, spoken
from bot.check.town import town
from bot.check.understanding import understanding
from bot.settings import Read, Settings
from bot.wire import Wire
from locales import FOLDER

_USUAL_URL: str = Settings.model_fields["api_url"].default


async def before_start(read: Read, request: BaseRequest, now: datetime) -> list[Finding]:
    """Check all that the settings allow to be checked."""
    found = [no("settings", sentence) for sentence in read.wrong.values()] or [ok("settings")]
    if not read.wrong.keys() & {"token", "api_url"}:
        found += await _on_telegram(read, request)
    return found + on_this_machine(read, now)


async def while_running(settings: Settings, wire: Wire, desk_id: int) -> list[Finding]:
    """Check what a helpline that runs has not seen for itself."""
    answers = await ask(wire, settings.bot, desk_id)
    return of_telegram(answers, settings) + await asyncio.to_thread(of_files, settings)


async def _on_telegram(read: Read, request: BaseRequest) -> list[Finding]:
    chosen = read.settings
    wire = Wire(request, chosen.token, chosen.api_url)
    desk_id = None if "desk" in read.wrong else desk_since(chosen.database, chosen.desk)
    await request.initialize()
    try:
        return of_telegram(await ask(wire, chosen.bot, desk_id), chosen)
    finally:
        await request.shutdown()


def of_telegram(answers: Answers, chosen: Settings) -> list[Finding]:
    """Check what Telegram has answered; a desk to which the bot cannot write is told nothing."""
    found = account(answers, chosen.api_url, _USUAL_URL) + desk(answers, chosen.desk)
    return found if may_write(answers) else [replace(finding, told=None) for finding in found]


def on_this_machine(read: Read, now: datetime) -> list[Finding]:
    """Check what can be seen without Telegram."""
    stored = [] if "database" in read.wrong else database(read.settings.database)
    zone = [] if "timezone" in read.wrong else [_zone(read.settings, now)]
    return [*stored, sqlite(sqlite3.sqlite_version_info), *zone, understanding(), *of_files(read.settings)]


def _zone(chosen: Settings, now: datetime) -> Finding:
    return ok(f"time zone {chosen.timezone} (it is {now.astimezone(chosen.zone):%H:%M} there)")


def of_files(chosen: Settings) -> list[Finding]:
    """Check the municipality's file and the languages."""
    names = spoken(FOLDER)
    return town(chosen.municipality, names) + languages(names)
