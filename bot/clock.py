"""The time, given at the composition root."""

import asyncio
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """What the helpline knows of time: the moment in UTC, seconds that never jump, and waiting."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""

    def monotonic(self) -> float:
        """Return seconds that only grow, for limits."""

    async def sleep(self, seconds: float) -> None:
        """Wait for some seconds."""

    async def jumped(self) -> None:
        """Wait until the time jumps, which only a demo's or a test's does."""


class SystemClock:
    """The time as the machine has it."""

    def now(self) -> datetime:
        """Return the moment, aware, in UTC."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Return seconds that only grow, for limits."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait for some seconds."""
        await asyncio.sleep(seconds)

    async def jumped(self) -> None:
        """Wait for ever."""
        await asyncio.Event().wait()
