"""The bell: rings by the clock; what is due, the tables decide."""

import logging
from collections.abc import Awaitable, Callable
from functools import partial
from zoneinfo import ZoneInfo

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.clock import Clock
from storage import events
from storage.database import Database

_LOG = logging.getLogger(__name__)


Tick = Callable[[], Awaitable[None]]


def bell(database: Database, clock: Clock, zone: ZoneInfo, tick: Tick) -> AsyncIOScheduler:
    """Return a scheduler that rings each minute for what is due, and by night; it is not started yet."""
    scheduler = AsyncIOScheduler(timezone=zone, job_defaults={"coalesce": True, "misfire_grace_time": None})
    scheduler.add_job(tick, "interval", minutes=1, id="tick")
    scheduler.add_job(forget, "cron", args=(database, clock), hour=4, minute=10, id="forget")
    return scheduler


async def ring_at_jumps(clock: Clock, tick: Tick) -> None:
    """Ring at once whenever the time jumps."""
    while True:
        await clock.jumped()
        await tick()


async def forget(database: Database, clock: Clock) -> None:
    """Forget which events were handled more than seven days ago."""
    forgotten = await database.run(partial(events.forget_handled, now=clock.now()))
    _LOG.info("Forgot %d events that were handled over a week ago.", forgotten)
