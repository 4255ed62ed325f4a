"""A clock that follows another one's jumps: the demo's, which its visitors move on by hours and weeks."""

import asyncio
import contextlib
import logging
import time
from datetime import UTC, datetime, timedelta

import aiohttp

_LOG = logging.getLogger(__name__)
PAUSE = 1.0


class FollowedClock:
    """The machine's time and an offset in seconds; whoever waits is woken as soon as a jump makes it due."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset
        self._jump = asyncio.Event()

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return datetime.now(UTC) + timedelta(seconds=self.offset)

    def monotonic(self) -> float:
        """Return seconds that only grow; Telegram's limits know nothing of jumps."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait for some seconds of this clock."""
        until = self.now() + timedelta(seconds=seconds)
        while (left := (until - self.now()).total_seconds()) > 0:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self.jumped(), left)

    async def jumped(self) -> None:
        """Wait for the next jump."""
        await self._jump.wait()

    def jump_to(self, offset: float) -> None:
        """Take another offset, and wake whoever waits."""
        if offset == self.offset:
            return
        self.offset = offset
        self._jump.set()
        self._jump = asyncio.Event()

    async def follow(self, url: str) -> None:
        """Follow the clock at an address for ever: it answers `{"offset": seconds}` once that has changed."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as session:
            while True:
                try:
                    async with session.get(url, params={"after": repr(self.offset)}) as answer:
                        self.jump_to(float((await answer.json())["offset"]))
                except (aiohttp.ClientError, TimeoutError) as error:
                    _LOG.debug("The clock at %s does not answer: %s", url, error)
                    await asyncio.sleep(PAUSE)


async def read_offset(url: str) -> float:
    """Return the offset of the clock at an address, in seconds."""
    async with aiohttp.ClientSession() as session, session.get(url) as answer:
        return float((await answer.json())["offset"])
