"""Time that is passed in: it stands still, and whoever waits moves it on at once."""

import asyncio
from datetime import UTC, datetime, timedelta

MONDAY_MORNING = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


class PassedTime:
    """A clock for tests; `slept` is all the waiting there was, in seconds."""

    def __init__(self, start: datetime = MONDAY_MORNING) -> None:
        self._start = start
        self.slept = 0.0
        self.somebody_waits = asyncio.Event()

    def now(self) -> datetime:
        """Return the start and all the waiting since."""
        return self._start + timedelta(seconds=self.slept)

    def monotonic(self) -> float:
        """Return the waiting since the start."""
        return self.slept

    async def sleep(self, seconds: float) -> None:
        """Let the time pass at once."""
        self.slept += seconds
        self.somebody_waits.set()
        await asyncio.sleep(0.001)  # so that who waits over and over leaves the database's thread its turn

    async def jumped(self) -> None:
        """Wait for ever: there is nothing to ring for that nobody waits for."""
        await asyncio.Event().wait()
