"""The composition root: the helpline, put together and run."""

import asyncio
import logging
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from telegram.request import BaseRequest

from bot import broadcasting, municipality, notices, updates, watchdog
from bot.account import remember_name
from bot.bell import bell, ring_at_jumps
from bot.check.at_start import tell_of_faults
from bot.clock import Clock, SystemClock
from bot.commands import register
from bot.house import House
from bot.inbox import Inbox
from bot.incoming import FromDesk, FromSender, Incoming
from bot.landing import Landing
from bot.limits import Limits
from bot.poller import Poller
from bot.replanning import replan
from bot.rush import tell_of_rush
from bot.sender import Sender
from bot.settings import Settings
from bot.silence import tell_of_silence
from bot.tick import ring
from bot.transport import Transport
from bot.wire import Wire
from bot.words import Words
from dialogs.events import DeskEvent
from dialogs.understanding.reader import Reader
from locales import FOLDER
from storage import threads
from storage.database import Database, opened
from storage.events import Waiting

_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Parts:
    """What a helpline is made of that outlasts a run, or that a test gives in its own way."""

    words: Words
    reader: Reader
    clock: Clock
    request: BaseRequest


def parts(request: BaseRequest | None = None, clock: Clock | None = None) -> Parts:
    """Read the languages, and take the real transport and the real time where none are given."""
    return Parts(Words.load(), Reader.load(FOLDER), clock or SystemClock(), request or Transport())


class Helpline:
    """A helpline that runs."""

    def __init__(self, database: Database, settings: Settings, made_of: Parts) -> None:
        clock = made_of.clock
        wire = Wire(made_of.request, settings.token, settings.api_url)
        own = municipality.load(settings.municipality)
        if own.is_sample:
            _LOG.warning("The municipality is the invented sample: set HELPLINE_MUNICIPALITY to a file of your own.")
        own.office.is_working_day(clock.now().astimezone(settings.zone).date())  # learns the holidays before any turn
        house = House(own, made_of.words, settings.zone, settings.desk, read)
        landing = Landing(settings.bot, settings.desk)
        self.database = database
        self._settings = settings
        self._checked = asyncio.Event()
        self._bot = settings.bot
        self._clock = clock
        self._wire = wire
        self._house = house
        self.inbox = Inbox(database, made_of.reader, house, clock, self._wake)
        self.sender = Sender(database, wire, clock, Limits(clock, settings.desk_per_minute), landing, self.inbox.put)
        self._poller = Poller(database, wire, clock, settings.bot, self.inbox.put)
        self._bell = bell(database, clock, settings.zone, self.tick)

    def _wake(self, lanes: Iterable[str]) -> None:
        self.sender.wake(lanes)

    async def run(self) -> None:
        """Take up what an earlier run left, then serve until cancelled."""
        tasks: list[asyncio.Task[None]] = []
        try:
            await self.database.run(partial(threads.belong_to, desk=self._house.desk))
            await self.database.run(partial(replan, now=self._clock.now(), house=self._house))
            await self.sender.put_right()
            await self.inbox.recover()
            told = partial(tell_of_silence, now=self._clock.now(), house=self._house)
            self.sender.wake(await self.database.run(told))
            await self._go_on_with_broadcasts()
            await self.sender.take_up()
            self._bell.start()
            tasks = [
                asyncio.create_task(register(self._wire, self._house.words, self._house.desk)),
                asyncio.create_task(self._poller.run()),
                asyncio.create_task(watchdog.watch(self.database)),
                asyncio.create_task(self._check()),
                asyncio.create_task(ring_at_jumps(self._clock, self.tick)),
            ]
            _LOG.info("The helpline is running.")
            await asyncio.gather(*tasks)
        finally:
            await self._stop(tasks)

    async def _check(self) -> None:
        """Tell of what is wrong, beside everything else, since no fault keeps families from being answered."""
        now = self._clock.now()
        self.sender.wake(await tell_of_faults(self.database, self._wire, self._settings, self._house, now))
        await remember_name(self.database, self._wire)
        self._checked.set()

    async def tick(self) -> None:
        """Ring what is due, and look again at what waits to be sent."""
        due = await self.database.run(partial(ring, bot=self._bot, now=self._clock.now(), house=self._house))
        self.inbox.put(due)
        told = partial(tell_of_rush, now=self._clock.now(), house=self._house, per_minute=self._settings.pace)
        self.sender.wake(await self.database.run(told))
        await self._go_on_with_broadcasts()
        await self.sender.take_up()

    async def _go_on_with_broadcasts(self) -> None:
        going_on = partial(broadcasting.go_on, now=self._clock.now(), house=self._house)
        self.sender.wake(await self.database.run(going_on))

    async def settled(self) -> None:
        """Wait until the check at the start is made, every stored event is handled and everything is said."""
        await self._checked.wait()
        while self.inbox.busy or self.sender.busy:
            await self.inbox.settled()
            await self.sender.settled()

    async def _stop(self, tasks: Iterable[asyncio.Task[None]]) -> None:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        if self._bell.running:
            self._bell.shutdown(wait=False)
        await self._poller.stop()
        await self.inbox.stop()
        await self.sender.stop()


@asynccontextmanager
async def helpline(settings: Settings, made_of: Parts) -> AsyncIterator[Helpline]:
    """Open the database and the transport, yield a helpline that is not running yet, and close both."""
    async with opened(settings.database) as database:
        await made_of.request.initialize()
        try:
            yield Helpline(database, settings, made_of)
        finally:
            await made_of.request.shutdown()


def read(event: Waiting, desk: int) -> Incoming | None:
    """Read a stored event, Telegram's or our own."""
    if event.source in notices.SOURCES:
        contact, happened = notices.read(event.content)
        if contact is not None:
            return FromSender(happened, contact)
        return FromDesk(happened, None) if isinstance(happened, DeskEvent) else None
    return updates.read(event.content, desk)
