"""The clock that follows the playground's."""

import asyncio
from datetime import UTC, datetime

import pytest

from bot.bell import ring_at_jumps
from bot.followed_clock import FollowedClock, read_offset
from playground.clock import PlaygroundClock
from playground.http import served
from playground.page.cast import opening
from playground.page.server import page
from playground.page.stage import Stage
from playground.telegram import Telegram

pytestmark = pytest.mark.anyio

DAY = 24 * 3600.0


async def test_who_waits_is_woken_by_a_jump_past_the_moment() -> None:
    clock = FollowedClock()
    waiting = asyncio.create_task(clock.sleep(DAY))
    await asyncio.sleep(0)
    clock.jump_to(DAY / 2)
    await asyncio.sleep(0)
    assert not waiting.done()
    clock.jump_to(DAY + 1)
    await asyncio.wait_for(waiting, 5)


async def test_the_time_is_the_machines_and_the_offset() -> None:
    ahead = (FollowedClock(DAY).now() - datetime.now(UTC)).total_seconds()
    assert DAY - 5 < ahead < DAY + 5


async def test_the_offset_does_not_touch_what_limits_count_with() -> None:
    clock = FollowedClock()
    before = clock.monotonic()
    clock.jump_to(DAY)
    assert clock.monotonic() - before < DAY / 2


async def test_a_jump_rings_at_once() -> None:
    clock, rung = FollowedClock(), asyncio.Event()

    async def tick() -> None:
        rung.set()

    ringing = asyncio.create_task(ring_at_jumps(clock, tick))
    await asyncio.sleep(0)
    clock.jump_to(60)
    await asyncio.wait_for(rung.wait(), 5)
    ringing.cancel()


async def test_it_follows_the_playground() -> None:
    playground = PlaygroundClock(offset=60)
    telegram = Telegram(now=playground.now)
    async with served(page(Stage(telegram, opening(telegram), playground, None))) as url:
        clock = FollowedClock(await read_offset(f"{url}/clock"))
        assert clock.offset == 60
        following = asyncio.create_task(clock.follow(f"{url}/clock"))
        jumped = asyncio.create_task(clock.jumped())
        playground.jump(DAY)
        await asyncio.wait_for(jumped, 5)
        assert clock.offset == 60 + DAY
        following.cancel()
        await asyncio.gather(following, return_exceptions=True)


async def test_a_playground_that_is_away_is_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.followed_clock.PAUSE", 0)
    clock = FollowedClock()
    following = asyncio.create_task(clock.follow("http://127.0.0.1:9/clock"))
    done, _ = await asyncio.wait({following}, timeout=0.1)
    assert not done
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
