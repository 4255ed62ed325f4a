"""The bell: rings by the clock; what is due, the tables decide."""

import logging
from functools import partial
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from storage import events
from storage.database import Database

_LOG = logging.getLogger(__name__)


def bell(database: Database, clock: Clock, zone: ZoneInfo) -> AsyncIOScheduler:
    """Return a scheduler that rings for what is done by night; it is not started yet."""
    scheduler = AsyncIOScheduler(timezone=zone, job_defaults={"coalesce": True, "misfire_grace_time": None})
    scheduler.add_job(forget, "cron", args=(database, clock), hour=4, minute=10, id="forget")
    return scheduler


async def forget(database: Database, clock: Clock) -> None:
    """Forget which events were handled more than seven days ago."""
    forgotten = await database.run(partial(events.forget_handled, now=clock.now()))
    _LOG.info("Forgot %d events that were handled over a week ago.", forgotten)
