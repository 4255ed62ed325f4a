"""Telegram's limits: so many sends a second in all, a chat, and a minute a group, the most pressing first."""

import asyncio
import heapq
from abc import ABC, abstractmethod
from collections import deque
from contextlib import suppress
from dataclasses import dataclass

from bot.clock import Clock
from bot.replies import Priority

SHORTEST = 0.001  # a wait that rounding would lose is made anew for ever
MINUTE = 61.0  # Telegram counts when sends arrive, which may be nearer together than they left


@dataclass(frozen=True, order=True)
class Standing:
    """Where somebody stands in a line: how much it presses, then since when, as a number that grows."""

    priority: int
    since: int = 0

    @property
    def urgent(self) -> bool:
        """Tell whether some of what is left is kept for it."""
        return self.priority <= Priority.HUMAN


class Purse(ABC):
    """What may be spent on sends."""

    @abstractmethod
    def wait(self, now: float, cost: int, owed: int, urgent: bool, /) -> float:
        """Return how many seconds a send must wait, where a whole line owes so much."""

    @abstractmethod
    def take(self, now: float, cost: int) -> None:
        """Pay for a send; less than nothing is given back."""

    @abstractmethod
    def is_short(self, now: float, /) -> bool:
        """Tell whether sends are to be saved."""


class Bucket(Purse):
    """Wins `rate` sends a second, and saves `burst` of them."""

    def __init__(self, rate: float, burst: int, now: float) -> None:
        self._rate = rate
        self._burst = burst
        self._saved = float(burst)
        self._counted_at = now

    def wait(self, now: float, cost: int, _owed: int, _urgent: bool, /) -> float:
        """Return how long it takes to save enough; what costs more than can be saved goes into debt."""
        self._count(now)
        return (min(cost, self._burst) - self._saved) / self._rate

    def take(self, now: float, cost: int) -> None:
        """Pay out of what is saved."""
        self._count(now)
        self._saved -= cost

    def is_short(self, _now: float, /) -> bool:
        """Seconds are no reason to save."""
        return False

    def _count(self, now: float) -> None:
        self._saved = min(self._burst, self._saved + (now - self._counted_at) * self._rate)
        self._counted_at = now


class Window(Purse):
    """Lets no minute see more than `most` sends.

    Some are kept for what is urgent: whatever else is sent, of the next three urgent sends the first waits no longer
    than it takes on average to get a send, the second twice and the third three times as long. A line that has to
    wait goes on evenly, so that all of the allowance can be used and still something comes free every moment.
    """

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept = most * 3 // 20
        self._pace = MINUTE / most
        self._sent: deque[float] = deque()
        self._next_at = 0.0

    def wait(self, now: float, cost: int, owed: int, urgent: bool, /) -> float:
        """Return how long it takes until enough has come free."""
        self._forget(now)
        if urgent:
            return self._free_in(cost, now)
        wait = max(self._free_in(cost + kept, now) - kept * self._pace for kept in range(self._kept + 1))
        fits = owed <= self._most - self._kept - len(self._sent)
        return wait if fits else max(wait, self._next_at - now)

    def take(self, now: float, cost: int) -> None:
        """Note a send, or that one was not made."""
        self._forget(now)
        self._next_at = now + cost * self._pace
        for _ in range(cost):
            self._sent.append(now)
        for _ in range(min(-cost, len(self._sent))):
            self._sent.pop()

    def is_short(self, now: float, /) -> bool:
        """Tell whether more than three quarters are spent."""
        self._forget(now)
        return 4 * len(self._sent) > 3 * self._most

    def _free_in(self, number: int, now: float) -> float:
        missing = min(number, self._most) - (self._most - len(self._sent))
        return self._sent[missing - 1] + MINUTE - now if missing > 0 else 0.0

    def _forget(self, now: float) -> None:
        while self._sent and self._sent[0] + MINUTE <= now:
            self._sent.popleft()


@dataclass(eq=False)
class _Turn:
    """Somebody in a line."""

    standing: Standing
    cost: int
    comes: asyncio.Future[None]

    def __lt__(self, other: "_Turn") -> bool:
        return self.standing < other.standing


class Budget:
    """A purse and the line of those who want to spend from it; whoever is most pressing goes first."""

    def __init__(self, clock: Clock, purse: Purse) -> None:
        self._clock = clock
        self._purse = purse
        self._closed_until = 0.0
        self._line: list[_Turn] = []
        self._usher: asyncio.Task[None] | None = None

    def take(self, standing: Standing, cost: int = 1) -> bool:
        """Make sends at once if nobody waits and they are free."""
        if self._line or self._wait(standing, cost, cost) > 0:
            return False
        self._purse.take(self._clock.monotonic(), cost)
        return True

    async def spend(self, standing: Standing, cost: int = 1) -> None:
        """Wait until sends may be made; whoever gives up waiting costs nothing."""
        if self.take(standing, cost):
            return
        turn = _Turn(standing, cost, asyncio.get_running_loop().create_future())
        heapq.heappush(self._line, turn)
        if self._line[0] is turn:
            self._call_usher()
        try:
            await turn.comes
        except asyncio.CancelledError:
            self._leave(turn)
            raise

    def give_back(self, cost: int) -> None:
        """Take back what was not used."""
        self._purse.take(self._clock.monotonic(), -cost)

    def close_for(self, seconds: float) -> None:
        """Make no send for some seconds, as Telegram has asked."""
        self._closed_until = max(self._closed_until, self._clock.monotonic() + seconds)

    @property
    def is_busy(self) -> bool:
        """Tell whether somebody waits, or soon may."""
        return bool(self._line) or self._purse.is_short(self._clock.monotonic())

    def _leave(self, turn: _Turn) -> None:
        if turn not in self._line:
            self.give_back(turn.cost)
            return
        was_head = self._line[0] is turn
        self._line.remove(turn)
        heapq.heapify(self._line)
        if was_head:
            self._call_usher()

    def _call_usher(self) -> None:
        """Look at the line anew, which has another head."""
        if self._usher is not None:
            self._usher.cancel()
        self._usher = asyncio.create_task(self._let_in())

    async def _let_in(self) -> None:
        while self._line:
            head = self._line[0]
            wait = self._wait(head.standing, head.cost, sum(turn.cost for turn in self._line))
            if wait > 0:
                await self._clock.sleep(max(wait, SHORTEST))
                continue
            heapq.heappop(self._line)
            self._purse.take(self._clock.monotonic(), head.cost)
            with suppress(asyncio.InvalidStateError):
                head.comes.set_result(None)

    def _wait(self, standing: Standing, cost: int, owed: int) -> float:
        now = self._clock.monotonic()
        return max(self._closed_until - now, self._purse.wait(now, cost, owed, standing.urgent))


class Limits:
    """The budgets of all chats together and of each one; a group's is for all of its threads."""

    def __init__(self, clock: Clock, group_per_minute: int = 20) -> None:
        self._clock = clock
        self._group_per_minute = group_per_minute
        self._all = Budget(clock, Bucket(rate=20, burst=10, now=clock.monotonic()))
        self._chats: dict[int, Budget] = {}

    def take(self, chat_id: int, standing: Standing, messages: int = 1) -> bool:
        """Make a send at once, if it may be made without waiting."""
        chat = self._chat(chat_id)
        if not chat.take(standing, messages):
            return False
        if self._all.take(standing, messages):
            return True
        chat.give_back(messages)
        return False

    async def spend(self, chat_id: int, standing: Standing, messages: int = 1) -> None:
        """Wait until a send to a chat may be made that counts as so many messages."""
        chat = self._chat(chat_id)
        await chat.spend(standing, messages)
        try:
            await self._all.spend(standing, messages)
        except asyncio.CancelledError:
            chat.give_back(messages)
            raise

    def close_for(self, chat_id: int, seconds: float) -> None:
        """Make no send to a chat for some seconds, as Telegram has asked."""
        self._chat(chat_id).close_for(seconds)

    def is_busy(self, chat_id: int) -> bool:
        """Tell whether sends to a chat wait, or soon may, so that they are worth saving."""
        return self._chat(chat_id).is_busy

    def _chat(self, chat_id: int) -> Budget:
        if chat_id not in self._chats:
            group = chat_id < 0
            purse = Window(self._group_per_minute) if group else Bucket(60 / MINUTE, 3, self._clock.monotonic())
            self._chats[chat_id] = Budget(self._clock, purse)
        return self._chats[chat_id]
