"""The check that a helpline makes when it starts: what is wrong is logged, and said at the desk where it can be."""

import logging
import sqlite3
from collections.abc import Sequence
from datetime import datetime
from functools import partial

from bot.check.check import while_running
from bot.check.findings import Finding, wrong
from bot.house import House
from bot.settings import Settings
from bot.turn import Lanes
from bot.wire import Wire
from bot.writing import to_general
from dialogs.text import Text, text
from storage import facts
from storage.database import Database

_LOG = logging.getLogger(__name__)


async def tell_of_faults(database: Database, wire: Wire, settings: Settings, house: House, now: datetime) -> Lanes:
    """Log all that is wrong, tell the desk what it can be told, and return the lanes in which that is."""
    try:
        desk = await database.run(partial(facts.desk, configured=settings.desk))
        faults = wrong(await while_running(settings, wire, desk))
        return await _told(database, faults, house, now)
    except Exception:
        _LOG.exception("The check at the start could not be made; the helpline runs all the same.")
        return frozenset()


async def _told(database: Database, faults: Sequence[Finding], house: House, now: datetime) -> Lanes:
    for fault in faults:
        _LOG.warning("%s: %s", fault.what, fault.todo)
    told = [fault.told for fault in faults if fault.told]
    return await database.run(partial(_say, told=told, house=house, now=now)) if told else frozenset()


def _say(connection: sqlite3.Connection, told: Sequence[Text], house: House, now: datetime) -> Lanes:
    return frozenset({to_general(connection, (text("desk-check"), *told), now, house.words)})
