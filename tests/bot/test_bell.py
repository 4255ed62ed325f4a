"""The bell: it rings by the municipality's clock, and what is due the tables decide."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import cast
from zoneinfo import ZoneInfo

import pytest

from bot.bell import bell, forget
from storage import events
from storage.database import Database, opened
from storage.events import NewEvent
from tests.clock import PassedTime

pytestmark = pytest.mark.anyio

OSLO = ZoneInfo("Europe/Oslo")


async def ring() -> None:
    """Look for what is due, of which there is nothing."""


async def test_events_handled_over_a_week_ago_are_forgotten(tmp_path: Path) -> None:
    clock = PassedTime()
    new = NewEvent("telegram", "1", "chat 5", "{}")
    async with opened(tmp_path / "helpline.sqlite") as database:
        (event,) = await database.run(partial(events.store, bot=7, events=[new], now=clock.now()))
        await database.run(partial(events.mark_handled, event=event.id, now=clock.now()))
        await clock.sleep(timedelta(days=6).total_seconds())
        await forget(database, clock)
        assert await database.run(partial(events.store, bot=7, events=[new], now=clock.now())) == []
        await clock.sleep(timedelta(days=2).total_seconds())
        await forget(database, clock)
        assert await database.run(partial(events.store, bot=7, events=[new], now=clock.now()))


async def test_a_bell_that_was_late_rings_once_and_always() -> None:
    scheduler = bell(cast(Database, None), PassedTime(), OSLO, ring)
    scheduler.start(paused=True)
    jobs = scheduler.get_jobs()
    assert [(job.coalesce, job.misfire_grace_time) for job in jobs] == [(True, None)] * len(jobs)
    assert jobs
    scheduler.shutdown(wait=False)


@pytest.mark.parametrize(
    "day", [datetime(2026, 3, 28, 12, tzinfo=OSLO), datetime(2026, 10, 24, 12, tzinfo=OSLO)], ids=["spring", "autumn"]
)
async def test_the_nightly_bell_rings_once_in_the_night_in_which_the_clock_changes(day: datetime) -> None:
    trigger = bell(cast(Database, None), PassedTime(), OSLO, ring).get_job("forget").trigger
    first = trigger.get_next_fire_time(None, day)
    second = trigger.get_next_fire_time(first, first + timedelta(seconds=1))
    assert [(rung.hour, rung.minute) for rung in (first, second)] == [(4, 10), (4, 10)]
    assert (second.date() - first.date()).days == 1
