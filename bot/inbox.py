"""The inbox: each person's events one after the other, and nobody waiting for anybody else."""

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from bot import updates
from bot.clock import Clock
from bot.house import House
from bot.turn import Lanes, failed, turn
from dialogs.understanding.reader import Reader
from dialogs.understanding.reading import Reading
from storage import contacts, events
from storage.database import Database, out_of_reach
from storage.events import Waiting

_LOG = logging.getLogger(__name__)
TRIES = 2  # what ends the process twice is set aside
PAUSE = 5.0


class Inbox:
    """Hands each event to a turn, a task a queue; the lanes of what is to be said are given to `wake`."""

    def __init__(
        self, database: Database, reader: Reader, house: House, clock: Clock, wake: Callable[[Iterable[str]], None]
    ) -> None:
        self._database = database
        self._reader = reader
        self._house = house
        self._clock = clock
        self._wake = wake
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="reading")
        self._queues: dict[str, deque[Waiting]] = {}
        self._tasks: dict[str, asyncio.Task[None]] = {}

    def put(self, waiting: Iterable[Waiting]) -> None:
        """Take stored events, in their order."""
        for event in waiting:
            self._queues.setdefault(event.queue, deque()).append(event)
            if event.queue not in self._tasks:
                self._tasks[event.queue] = asyncio.create_task(self._serve(event.queue), name=f"queue {event.queue}")

    async def recover(self) -> None:
        """Handle what an earlier process left waiting, one at a time, each marked before it is tried."""
        for event in await self._database.run(events.waiting):
            if event.tries >= TRIES:
                await self._set_aside(event, "it has ended the process before")
                continue
            await self._database.run(partial(events.mark_tried, event=event.id))
            await self._handle(event)

    @property
    def busy(self) -> bool:
        """Tell whether any event is being handled or waits for its turn."""
        return bool(self._tasks)

    async def settled(self) -> None:
        """Wait until every event is handled."""
        while self._tasks:
            await asyncio.wait(self._tasks.values())

    async def stop(self) -> None:
        """Leave what waits for the next start."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._worker.shutdown()

    async def _serve(self, queue: str) -> None:
        try:
            while self._queues[queue]:
                await self._handle(self._queues[queue].popleft())
        finally:
            del self._tasks[queue], self._queues[queue]

    async def _handle(self, event: Waiting) -> None:
        while True:
            try:
                self._wake(await self._turn(event))
            except Exception as fault:
                if not out_of_reach(fault):
                    _LOG.exception("Event %s cannot be handled: it is set aside, and flagged at the desk.", event.id)
                    await self._set_aside(event, repr(fault))
                    return
                _LOG.error("The database cannot be used (%s): make room on its disk. Trying again.", fault)
                await self._clock.sleep(PAUSE)
            else:
                return

    async def _turn(self, event: Waiting) -> Lanes:
        reading = await self._read(event)
        return await self._database.run(
            partial(turn, event=event, reading=reading, now=self._clock.now(), house=self._house)
        )

    async def _read(self, event: Waiting) -> Reading | None:
        """Understand what is said, outside of the turn."""
        spoken = updates.spoken(event.content) if event.source == updates.SOURCE else None
        if spoken is None:
            return None
        chat_id, words, telegram_language = spoken
        contact = await self._database.run(partial(contacts.of_chat, chat_id=chat_id))
        language = contact.language if contact else telegram_language
        return await asyncio.get_running_loop().run_in_executor(self._worker, self._reader.read, words, language)

    async def _set_aside(self, event: Waiting, fault: str) -> None:
        unit = partial(failed, event=event, fault=fault, now=self._clock.now(), house=self._house)
        try:
            self._wake(await self._database.run(unit))
        except sqlite3.Error:
            _LOG.exception("Event %s stays waiting: the next start tries it again.", event.id)
        except Exception:
            _LOG.exception("Event %s could not even be apologised for.", event.id)
            await self._database.run(partial(events.set_aside, event=event.id, fault=fault))
