"""Time for a benchmark: it stands still while anything goes on, then jumps to whoever is to wake first.

What people wait for at the same time overlaps, as in real life, and hours pass in seconds. That nothing goes on is
known from the loop itself: it is about to wait, and no thread has work that it still owes to the loop.
"""

import asyncio
import heapq
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor
from datetime import UTC, datetime, timedelta
from itertools import count
from selectors import SelectorKey, SelectSelector
from typing import Any, ParamSpec, TypeVar, TypeVarTuple

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

MONDAY_MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


class SimulatedTime:
    """A clock that jumps; `away` is how much is done in threads just now."""

    def __init__(self, start: datetime = MONDAY_MORNING) -> None:
        self._start = start
        self._passed = 0.0
        self._order = count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []
        self.away = 0

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return self._start + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        """Return the seconds since the start."""
        return self._passed

    async def sleep(self, seconds: float) -> None:
        """Wait for some seconds, together with all others who wait."""
        waker: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self._passed + max(seconds, 0.0), next(self._order), waker))
        await waker

    async def jumped(self) -> None:
        """Wait for ever: whoever waits for a moment sleeps until then."""
        await asyncio.Event().wait()

    def counting(self, run: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
        """Return what hands work to a thread, so that no time passes until the thread is done."""

        async def counted(*args: P.args, **kwargs: P.kwargs) -> T:
            self.away += 1
            try:
                return await run(*args, **kwargs)
            finally:
                self.away -= 1

        return counted

    def jump(self) -> bool:
        """Wake whoever is to wake first, unless nobody sleeps or a thread is at work."""
        while self._sleepers and not self.away:
            at, _, waker = heapq.heappop(self._sleepers)
            if not waker.done():
                self._passed = at
                waker.set_result(None)
                return True
        return False


class _Selector(SelectSelector):
    """Lets time jump where the loop has nothing to do but to wait."""

    def __init__(self, clock: SimulatedTime) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> list[tuple[SelectorKey, int]]:
        """Return what is ready, after a wait if there is nothing else to do."""
        ready = super().select(0)
        if ready or timeout == 0 or self._clock.jump():
            return ready
        return super().select(timeout)


class _Loop(asyncio.SelectorEventLoop):
    """A loop that knows of work in its executors."""

    def __init__(self, clock: SimulatedTime) -> None:
        super().__init__(_Selector(clock))
        self._counting = clock

    def run_in_executor(self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts) -> asyncio.Future[T]:
        """Hand work to an executor, and count it until it is done."""
        future = super().run_in_executor(executor, func, *args)
        self._counting.away += 1
        future.add_done_callback(self._done)
        return future

    def _done(self, _future: asyncio.Future[Any]) -> None:
        self._counting.away -= 1


def simulated(clock: SimulatedTime, main: Callable[[], Awaitable[T]]) -> T:
    """Run something to its end in a loop in which this clock's time passes."""

    async def run() -> T:
        return await main()

    with asyncio.Runner(loop_factory=lambda: _Loop(clock)) as runner:
        return runner.run(run())
