"""A bell that rings whenever something in the playground changes."""

import asyncio
from collections.abc import Callable


class Changed:
    """Wakes everyone who waits for a change; ringing is synchronous, waiting is not."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def ring(self) -> None:
        """Wake everyone who waits now."""
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_result(None)
        self._waiting.clear()

    async def wait(self) -> None:
        """Wait for the next change."""
        waiter = asyncio.get_running_loop().create_future()
        self._waiting.add(waiter)
        try:
            await waiter
        finally:
            self._waiting.discard(waiter)

    async def wait_for(self, is_true: Callable[[], bool]) -> None:
        """Wait until the condition is true, looking again after every change."""
        while not is_true():
            await self.wait()
