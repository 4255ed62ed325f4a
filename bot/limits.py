"""Telegram's limits: so many sends a second in all, a chat, and a group, the most pressing first."""

import asyncio
import heapq
from itertools import count

from bot.clock import Clock

SHORTEST = 0.001  # a wait that rounding would lose is made anew for ever


class Budget:
    """Sends that may be made: `rate` a second, `burst` at once; whoever is most pressing goes first."""

    def __init__(self, clock: Clock, rate: float, burst: int) -> None:
        self._clock = clock
        self._rate = rate
        self._burst = burst
        self._saved = float(burst)
        self._counted_at = clock.monotonic()
        self._closed_until = 0.0
        self._order = count()
        self._line: list[tuple[int, int, asyncio.Future[None]]] = []
        self._usher: asyncio.Task[None] | None = None

    async def spend(self, priority: int) -> None:
        """Wait until one send may be made."""
        if not self._line and self._wait() <= 0:
            self._saved -= 1
            return
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._line, (priority, next(self._order), turn))
        if self._usher is None or self._usher.done():
            self._usher = asyncio.create_task(self._let_in())
        await turn

    def close_for(self, seconds: float) -> None:
        """Make no send for some seconds, as Telegram has asked."""
        self._closed_until = max(self._closed_until, self._clock.monotonic() + seconds)

    async def _let_in(self) -> None:
        while self._line:
            wait = self._wait()
            if wait > 0:
                await self._clock.sleep(max(wait, SHORTEST))
                continue
            _, _, turn = heapq.heappop(self._line)
            if not turn.done():
                self._saved -= 1
                turn.set_result(None)

    def _wait(self) -> float:
        now = self._clock.monotonic()
        self._saved = min(self._burst, self._saved + (now - self._counted_at) * self._rate)
        self._counted_at = now
        return max(self._closed_until - now, (1 - self._saved) / self._rate)


class Limits:
    """The budgets of all chats together and of each one; a group's is for all of its threads."""

    def __init__(self, clock: Clock, group_per_minute: int = 20) -> None:
        self._clock = clock
        self._group_per_minute = group_per_minute
        self._all = Budget(clock, rate=20, burst=10)
        self._chats: dict[int, Budget] = {}

    async def spend(self, chat_id: int, priority: int, messages: int = 1) -> None:
        """Wait until a send to a chat may be made that counts as so many messages."""
        for _ in range(messages):
            await self._chat(chat_id).spend(priority)
            await self._all.spend(priority)

    def close_for(self, chat_id: int, seconds: float) -> None:
        """Make no send to a chat for some seconds, as Telegram has asked."""
        self._chat(chat_id).close_for(seconds)

    def _chat(self, chat_id: int) -> Budget:
        if chat_id not in self._chats:
            burst = self._group_per_minute // 2  # no minute sees more than the burst and the other half
            group = Budget(self._clock, rate=(self._group_per_minute - burst) / 60, burst=burst)
            self._chats[chat_id] = group if chat_id < 0 else Budget(self._clock, rate=1, burst=4)
        return self._chats[chat_id]
