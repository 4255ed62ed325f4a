"""`.venv/bin/python -m benchmarks.desk` measures how soon the desk has what families write when many write at once.

The playground enforces Telegram's limits, and time is simulated: seconds are what a family would wait, not what this
machine needs. The peer is the same helpline with the desk in the coordinator's private chat, which takes three times
as many messages.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

from benchmarks.simulated_time import SimulatedTime, simulated
from bot.helpline import Helpline, Parts, helpline
from bot.settings import Settings
from bot.words import Words
from dialogs.understanding.reader import Reader
from locales import FOLDER
from playground.chats import Chat, Thread
from playground.in_process import InProcessRequest
from playground.limits import Limits
from playground.person import Person
from playground.telegram import Telegram

T = TypeVar("T")

TOKEN = "7000000001:of-a-benchmark-it-opens-nothing"  # noqa: S105 - the playground's own
GROUP, PRIVATE = "a group", "a private chat"
CROWDS = (10, 30, 100)
ASKS = "I want to talk to a person"
ANSWERS = "Hello from Kari"
LINES = 3
MINUTE = 60.0
TALKS_EVERY = 2 * MINUTE
TALKS_FOR = 15
SOON = 60.0
"""How many seconds a line may take where a desk is said to carry its conversations."""


@dataclass
class Office:
    """A desk with one coordinator, and the families who write; `waits` is how long each line took to the desk."""

    telegram: Telegram
    desk: Chat
    kari: Person
    clock: SimulatedTime
    running: Helpline
    waits: list[float] = field(default_factory=list)
    families: list[Person] = field(default_factory=list)
    waiting: defaultdict[str, dict[str, float]] = field(default_factory=lambda: defaultdict(dict))

    def __post_init__(self) -> None:
        self.telegram.after_call = self._look

    def crowd(self, number: int) -> None:
        """Let so many families join Telegram."""
        self.families = [self.telegram.person(f"Family{index:04}", language="en") for index in range(number)]

    def say(self, family: Person, text: str) -> None:
        """Let a family write, and remember when."""
        self.waiting[family.name][text] = self.clock.monotonic()
        family.says(text)

    def _look(self, _method: str, params: dict[str, Any]) -> None:
        """Note what has just come to stand in a thread."""
        if params.get("chat_id") != self.desk.id:
            return
        message = self.desk.messages.get(params.get("message_id", 0))
        thread = self.desk.threads.get(params.get("message_thread_id", 0)) or (message and message.thread)
        if thread and (waiting := self.waiting[whose(thread)]):
            stands = "\n".join(message.text for message in thread.messages if message.from_bot)
            for text in [text for text in waiting if text in stands]:
                self.waits.append(self.clock.monotonic() - waiting.pop(text))

    async def thread_of(self, family: Person) -> Thread:
        """Return a family's thread as soon as there is one."""
        await self.telegram.changed.wait_for(lambda: any(whose(thread) == family.name for thread in self.threads))
        return next(thread for thread in self.threads if whose(thread) == family.name)

    @property
    def threads(self) -> list[Thread]:
        """Every thread of the desk, oldest first."""
        return list(self.desk.threads.values())

    async def answer(self, family: Person) -> float:
        """Let the coordinator answer in a thread as soon as it opens; return how long the answer took."""
        self.kari.says(ANSWERS, in_thread=await self.thread_of(family))
        since = self.clock.monotonic()
        await self.telegram.changed.wait_for(lambda: any(ANSWERS in message.text for message in family.chat))
        return self.clock.monotonic() - since

    async def quiet(self) -> None:
        """Wait until everything is said."""
        while self.telegram.pending or self.running.inbox.busy or self.running.sender.busy:
            await self.clock.sleep(1)


def whose(thread: Thread) -> str:
    """Return the name of the family that a thread belongs to."""
    start = thread.name.find("Family")
    return thread.name[start : start + len("Family0000")]


@cache
def languages() -> tuple[Words, Reader]:
    """Read the languages, once for all offices."""
    return Words.load(), Reader.load(FOLDER)


@asynccontextmanager
async def office(clock: SimulatedTime, where: str = GROUP) -> AsyncIterator[Office]:
    """Yield an office with its desk in a group or in a private chat, which has been quiet for a while."""
    telegram = Telegram(TOKEN, now=lambda: clock.now().timestamp(), private_topics=where == PRIVATE)
    telegram.limits = Limits()
    forum, kari = telegram.forum("Desk"), telegram.person("Kari", language="nb")
    forum.join(kari)
    kari.starts()
    desk: Chat = kari.private if where == PRIVATE else forum.chat
    with TemporaryDirectory() as folder:
        database = Path(folder) / "helpline.sqlite"
        settings = Settings(_env_file=None, token=TOKEN, desk=desk.id, database=database)  # type: ignore[call-arg]
        made_of = Parts(*languages(), clock, InProcessRequest(telegram))
        async with helpline(settings, made_of) as running:
            running.database.run = clock.counting(running.database.run)  # type: ignore[method-assign, assignment]
            task = asyncio.create_task(running.run())
            await running.settled()
            await clock.sleep(2 * MINUTE)
            yield Office(telegram, desk, kari, clock, running)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


async def rush(clock: SimulatedTime, where: str, families: int) -> dict[str, float]:
    """Let all families ask for a human at the same moment and write on, and return how long everything took."""
    async with office(clock, where) as one:
        one.crowd(families)
        since = clock.monotonic()
        for family in one.families:
            one.say(family, ASKS)
        answered = asyncio.create_task(one.answer(one.families[families // 2]))
        for number in range(LINES):
            await clock.sleep(MINUTE)
            for family in one.families:
                one.say(family, f"My number is {number}")
        await one.quiet()
        return {
            "a line reaches its thread, median": median(one.waits),
            "p95": p95(one.waits),
            "longest": max(one.waits),
            "lines that never did": sum(map(len, one.waiting.values())),
            "an answer reaches the family": await answered,
            "until nothing waits": clock.monotonic() - since,
            "calls that Telegram refused": sum(bool(call.error) for call in one.telegram.calls),
        }


async def talking(clock: SimulatedTime, where: str, families: int) -> float:
    """Return the p95 of a line's way to the desk while so many families talk, each in a thread that is taken."""
    async with office(clock, where) as one:
        one.crowd(families)
        for family in one.families:
            family.says(ASKS)
            await one.answer(family)
        await one.quiet()
        await clock.sleep(2 * MINUTE)
        for number in range(TALKS_FOR):
            for family in one.families:
                one.say(family, f"My number is {number}")
                await clock.sleep(TALKS_EVERY / families)
        await one.quiet()
        return p95(one.waits)


def carried(where: str) -> int:
    """Return how many conversations a desk carries so that a line reaches it soon."""

    def soon(families: int) -> bool:
        return timed(partial(talking, where=where, families=families)) < SOON

    few, many = 1, 8
    while soon(many):
        few, many = many, 2 * many
    while many - few > 1:
        middle = (few + many) // 2
        few, many = (middle, many) if soon(middle) else (few, middle)
    return few


def timed(measure: Callable[[SimulatedTime], Awaitable[T]]) -> T:
    """Measure something in a time of its own."""
    clock = SimulatedTime()
    return simulated(clock, partial(measure, clock))


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 do not exceed."""
    return quantiles(times, n=20, method="inclusive")[-1]


def row(name: str, one: float, other: float) -> str:
    """Return a line of the table, with how many times as much the first desk has where the other has any."""
    return f"{name:<50}{one:>16.1f}{other:>16.1f}" + (f"{one / other:>8.2f}" if other >= 1 else "")


def main() -> None:
    """Measure both desks, and print the table."""
    logging.disable(logging.WARNING)  # of what a sample municipality lacks
    print(f"{'seconds':<50}{GROUP:>16}{PRIVATE:>16}{'ratio':>8}")
    for families in CROWDS:
        one, other = (timed(partial(rush, where=where, families=families)) for where in (GROUP, PRIVATE))
        print(f"{families} families at once")
        for name, time in one.items():
            print(row(f"  {name}", time, other[name]))
    print(row("conversations that a desk carries", carried(GROUP), carried(PRIVATE)))


if __name__ == "__main__":
    main()
