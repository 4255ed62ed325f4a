"""The clock and the faults at a switch."""

import asyncio

import aiohttp
import pytest

from playground.page.stage import Stage
from playground.person import Person
from tests.playground.browser import Browser
from tests.playground.killed import Killed

pytestmark = pytest.mark.anyio


async def test_time_jumps_and_the_bot_follows(stage: Stage, browser: Browser, page_url: str) -> None:
    async with aiohttp.ClientSession() as session:
        following = asyncio.create_task(session.get(f"{page_url}/clock?after=0"))
        await asyncio.sleep(0)
        assert not await browser.asks("jump", seconds=86_400)
        async with await following as answer:
            assert await answer.json() == {"offset": 86_400}
        async with session.get(f"{page_url}/clock") as answer:
            assert await answer.json() == {"offset": 86_400}
        async with session.get(f"{page_url}/clock?after=noon") as answer:
            assert answer.status == 400
    await browser.until(lambda: browser.parts["offset"] == 86_400)
    assert "greater than 0" in await browser.asks("jump", seconds=-5)
    assert await stage.clock.other_than(86_400, 0) == 86_400


async def test_telegram_goes_down_and_comes_back(stage: Stage, browser: Browser, page_url: str) -> None:
    assert not await browser.asks("down", on=True)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await aiohttp.request("GET", f"{page_url}/bot1:TEST/getMe").__aenter__()
    await browser.until(lambda: browser.parts["down"])
    assert not await browser.asks("down", on=False)
    async with aiohttp.request("GET", f"{page_url}/bot1:TEST/getMe") as answer:
        assert answer.status == 200


async def test_the_last_update_is_delivered_twice(stage: Stage, browser: Browser, amina: Person) -> None:
    stage.telegram.updates.clear()
    assert await browser.asks("again") == "nothing was delivered yet"
    amina.says("Hello")
    offset = stage.telegram.state.updates.next_id
    assert (await stage.telegram.call("getUpdates", {"offset": offset})).result == []
    assert not await browser.asks("again")
    (update,) = (await stage.telegram.call("getUpdates", {"offset": offset})).result
    assert update["message"]["text"] == "Hello"


async def test_the_bot_is_killed_by_whoever_started_it(stage: Stage, browser: Browser, killed: Killed) -> None:
    assert not await browser.asks("kill")
    await browser.until(lambda: browser.parts["kills"] == 1)
    assert killed.times == 1
    stage.kill = None
    assert await browser.asks("kill") == "no bot was started together with this page"
    await browser.until(lambda: browser.parts["kills"] is None)
