import asyncio
import time
from collections.abc import Awaitable, Callable

from benchmarks.simulated_time import MONDAY_MORNING, SimulatedTime, simulated


def timed(main: Callable[[SimulatedTime], Awaitable[object]]) -> float:
    clock = SimulatedTime()
    simulated(clock, lambda: main(clock))
    assert (clock.now() - MONDAY_MORNING).total_seconds() == clock.monotonic()
    return clock.monotonic()


def test_sleeps_at_the_same_time_overlap() -> None:
    order = []

    async def sleeper(clock: SimulatedTime, seconds: float) -> None:
        await clock.sleep(seconds)
        order.append((seconds, clock.monotonic()))

    assert timed(lambda clock: asyncio.gather(*(sleeper(clock, seconds) for seconds in (3600, 5, 60)))) == 3600
    assert order == [(5, 5), (60, 60), (3600, 3600)]


def test_time_stands_still_while_anything_can_go_on() -> None:
    async def main(clock: SimulatedTime) -> None:
        sleeping = asyncio.create_task(clock.sleep(60))
        for _ in range(1000):
            await asyncio.sleep(0)
        assert not sleeping.done()
        assert clock.monotonic() == 0
        sleeping.cancel()

    assert timed(main) == 0


def test_time_stands_still_while_a_thread_works() -> None:
    async def main(clock: SimulatedTime) -> None:
        sleeping = asyncio.create_task(clock.sleep(60))
        await asyncio.to_thread(time.sleep, 0.05)
        await clock.counting(asyncio.sleep)(0.05)
        assert not sleeping.done()
        await sleeping

    assert timed(main) == 60


def test_whoever_waits_for_something_else_does_not_keep_time_from_passing() -> None:
    async def main(clock: SimulatedTime) -> None:
        polling = asyncio.create_task(asyncio.sleep(30))
        await clock.sleep(3600)
        assert not polling.done()
        polling.cancel()

    assert timed(main) == 3600
