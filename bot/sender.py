"""The sender: takes what waits in the outbox to Telegram, one row of a lane at a time."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterable
from functools import partial
from typing import Any

from telegram.error import TelegramError

from bot import flight, rendering
from bot.clock import Clock
from bot.drawing import drawn
from bot.endings import Again, Ending, Refused, Sent, SourceGone, ThreadClosed, ThreadGone, Unreadable, ending
from bot.flight import Flight
from bot.landing import Landing
from bot.limits import Limits
from bot.wire import Wire
from storage import messages, outbox
from storage.database import Database, out_of_reach
from storage.events import Waiting

_LOG = logging.getLogger(__name__)


class Sender:
    """Sends, a task a lane; what follows from an ending is given to `tell`."""

    def __init__(
        self,
        database: Database,
        wire: Wire,
        clock: Clock,
        limits: Limits,
        landing: Landing,
        tell: Callable[[list[Waiting]], None],
    ) -> None:
        self._database = database
        self._wire = wire
        self._clock = clock
        self._limits = limits
        self._landing = landing
        self._tell = tell
        self._lanes: dict[str, asyncio.Task[None]] = {}
        self._news: dict[str, asyncio.Event] = {}

    async def put_right(self) -> None:
        """Write down that what was in the air when the process ended is in doubt, before any lane goes on."""
        await self._database.run(partial(self._landing.recover, now=self._clock.now()))

    async def take_up(self) -> None:
        """Go on with every lane in which something waits."""
        self.wake(await self._database.run(outbox.lanes_to_send))

    def wake(self, lanes: Iterable[str]) -> None:
        """Look at lanes that have something new."""
        for lane in lanes:
            self._news.setdefault(lane, asyncio.Event()).set()
            if lane not in self._lanes:
                self._lanes[lane] = asyncio.create_task(self._serve(lane), name=f"send {lane}")

    async def settled(self) -> None:
        """Wait until nothing is left to send."""
        while self._lanes:
            await asyncio.wait(self._lanes.values())

    async def stop(self) -> None:
        """Leave what waits for the next start."""
        tasks = list(self._lanes.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def busy(self) -> bool:
        """Tell whether any lane has something to send."""
        return bool(self._lanes)

    async def _serve(self, lane: str) -> None:
        try:
            while self._news[lane].is_set():
                self._news[lane].clear()
                await self._drain(lane)
        finally:
            del self._lanes[lane], self._news[lane]

    async def _drain(self, lane: str) -> None:
        paid = 0
        while ready := await self._next(lane):
            wait = (ready.row.due_at - self._clock.now()).total_seconds()
            if wait > 0:
                await self._until_due_or_news(lane, wait)
                continue
            if ready.needs > paid:
                if not await self._may_go(ready, ready.needs - paid):
                    continue
                paid = ready.needs
            busy = self._limits.is_busy(ready.chat_id)
            desk, now = self._landing.desk, self._clock.now()
            off = await self._patiently(partial(flight.take_off, lane=lane, desk=desk, now=now, busy=busy))
            if off:
                paid -= off.cost
                await self._fly(off)

    async def _next(self, lane: str) -> Flight | None:
        self._news[lane].clear()
        ready: Flight | None = await self._patiently(partial(flight.next_flight, lane=lane, desk=self._landing.desk))
        return ready

    async def _may_go(self, ready: Flight, messages: int) -> bool:
        """Wait until the limits let a row leave; False where something new in its lane may overtake it."""
        standing = await self._patiently(partial(flight.standing, row=ready.row))
        if self._limits.take(ready.chat_id, standing, messages):
            return True
        going = asyncio.create_task(self._limits.spend(ready.chat_id, standing, messages))
        news = asyncio.create_task(self._news[ready.row.lane].wait())
        try:
            await asyncio.wait({going, news}, return_when=asyncio.FIRST_COMPLETED)
            return going.done()
        finally:
            going.cancel()
            news.cancel()

    async def _until_due_or_news(self, lane: str, wait: float) -> None:
        """Wait for the row that is to be tried again, unless something new may overtake it."""
        news = asyncio.create_task(self._news[lane].wait())
        due = asyncio.create_task(self._clock.sleep(wait))
        try:
            await asyncio.wait({news, due}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
            due.cancel()

    async def _fly(self, off: Flight) -> None:
        try:
            outcome = await self._send(off)
        except Exception as fault:
            _LOG.exception("Row %s of the outbox cannot be sent: it is set aside.", off.row.id)
            outcome = Refused(repr(fault))
        if not isinstance(outcome, Sent):
            _LOG.info("%s in lane %s: %s", off.method, off.row.lane, outcome)
        if isinstance(outcome, Again) and outcome.chat:
            self._limits.close_for(off.chat_id, outcome.after or 0)
        follow = await self._patiently(partial(self._landing.land, flight=off, ending=outcome, now=self._clock.now()))
        self._tell(follow)

    async def _send(self, off: Flight) -> Ending:
        if off.is_needless:
            return Sent()
        if off.has_no_place:
            return Refused("what it refers to was never sent")
        if off.has_no_thread:
            return ThreadGone()
        outcome = await self._call(off, off.method, off.params)
        match outcome:
            case ThreadClosed():
                await self._call(off, "reopenForumTopic", _thread(off))
                return await self._call(off, off.method, off.params)
            case Unreadable():
                return await self._call(off, off.method, _plain(off.params))
            case SourceGone():
                return await self._send_text_instead(off)
            case ThreadGone(int(stray)):
                await self._call(off, "deleteMessage", {"chat_id": off.chat_id, "message_id": stray})
        return outcome

    async def _call(self, off: Flight, method: str, params: dict[str, Any]) -> Ending:
        try:
            shown, files = drawn(params)
            result = await self._wire.call(method, shown, files)
        except TelegramError as error:
            return ending(error)
        if isinstance(result, list):
            return await self._album(off, params["message_ids"], [copied["message_id"] for copied in result])
        if not isinstance(result, dict):
            return Sent()
        landed = result.get("message_thread_id")
        if method == "sendMessage" and off.thread_id is not None and landed != off.thread_id:
            return ThreadGone(stray=result["message_id"])
        return Sent(result.get("message_id"), landed)

    async def _album(self, off: Flight, asked: list[int], copied: list[int]) -> Ending:
        """Copy an album one by one where Telegram has left parts out, since it does not say which."""
        if len(copied) == len(asked):
            return Sent(copied[0], others=tuple(copied[1:]))
        if copied:
            await self._call(off, "deleteMessages", {"chat_id": off.chat_id, "message_ids": copied})
        whole = {name: value for name, value in off.params.items() if name != "message_ids"}
        endings = [await self._call(off, "copyMessage", whole | {"message_id": part}) for part in asked]
        sent = [ending.message_id for ending in endings if isinstance(ending, Sent) and ending.message_id]
        return Sent(sent[0], others=tuple(sent[1:])) if sent else endings[0]

    async def _send_text_instead(self, off: Flight) -> Ending:
        """Send the recorded text of something that its author has deleted since."""
        text = await self._patiently(partial(messages.text_of, message=off.row.message or 0))
        if not text.strip():
            return Refused("its author has deleted it")
        return await self._call(off, "sendMessage", _thread(off) | {"text": text})

    async def _patiently(self, unit: Callable[[sqlite3.Connection], Any]) -> Any:
        """Run a unit, waiting for a database that is out of reach to come back."""
        while True:
            try:
                return await self._database.run(unit)
            except sqlite3.Error as error:
                if not out_of_reach(error):
                    raise
                _LOG.error("The database cannot be used (%s): make room on its disk. Trying again.", error)
                await self._clock.sleep(5)


def _thread(off: Flight) -> dict[str, Any]:
    where: dict[str, Any] = {"chat_id": off.chat_id}
    return where if off.thread_id is None else where | {"message_thread_id": off.thread_id}


def _plain(params: dict[str, Any]) -> dict[str, Any]:
    """Drop the markup that Telegram does not accept, and keep the words."""
    kept = {name: value for name, value in params.items() if name not in ("parse_mode", "entities")}
    text = str(params.get("text", ""))
    return kept | {"text": rendering.visible(text) if "parse_mode" in params else text}
