"""The playground's time: that of this machine, and all the jumps since."""

import asyncio
import time

from playground.changed import Changed


class PlaygroundClock:
    """A clock that can jump ahead; whoever follows it is woken at each jump."""

    def __init__(self, offset: float = 0.0) -> None:
        self.offset = offset
        self.changed = Changed()

    def now(self) -> float:
        """Return the time in seconds since 1970."""
        return time.time() + self.offset

    def jump(self, seconds: float) -> None:
        """Jump ahead."""
        self.offset += seconds
        self.changed.ring()

    async def other_than(self, offset: float, patience: float) -> float:
        """Return the offset as soon as it is another one, or after so many seconds of waiting."""
        try:
            async with asyncio.timeout(patience):
                await self.changed.wait_for(lambda: self.offset != offset)
        except TimeoutError:
            pass
        return self.offset
