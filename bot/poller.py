"""The poller: fetches updates, and acknowledges them only when they are stored."""

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from telegram.error import Conflict, InvalidToken, TelegramError

from bot import updates
from bot.clock import Clock
from bot.silence import remember_poll
from bot.wire import Wire
from storage import events
from storage.database import Database, out_of_reach
from storage.events import NewEvent, Waiting

_LOG = logging.getLogger(__name__)
POLL_SECONDS = 30
MARGIN = 10
PAUSE = 3.0


class Poller:
    """Polls one bot's updates, and gives the stored ones to `put`."""

    def __init__(
        self, database: Database, wire: Wire, clock: Clock, bot: int, put: Callable[[list[Waiting]], None]
    ) -> None:
        self._database = database
        self._wire = wire
        self._clock = clock
        self._bot = bot
        self._put = put
        self._offset = 0  # never stored: update ids restart at random after a quiet week
        self._answers: set[asyncio.Task[None]] = set()

    async def run(self) -> None:
        """Poll for ever."""
        while True:
            try:
                await self._poll()
            except Conflict:
                _LOG.error("Somebody else polls with this bot's token: stop the other one. Trying again.")
                await self._clock.sleep(PAUSE)
            except InvalidToken:
                _LOG.error("Telegram does not know this token: check HELPLINE_TOKEN. Trying again.")
                await self._clock.sleep(PAUSE)
            except TelegramError as error:
                _LOG.warning("Telegram cannot be reached (%s). Trying again.", error)
                await self._clock.sleep(PAUSE)
            except sqlite3.Error as error:
                if not out_of_reach(error):
                    raise
                _LOG.error("Updates cannot be stored (%s): make room on the disk. None is acknowledged.", error)
                await self._clock.sleep(PAUSE)

    async def _poll(self) -> None:
        params = {"offset": self._offset, "timeout": POLL_SECONDS, "allowed_updates": updates.ALLOWED}
        raw: list[dict[str, Any]] = await self._wire.call("getUpdates", params, read_timeout=POLL_SECONDS + MARGIN)
        new = [updates.new_event(update) for update in raw]
        stored = await self._database.run(partial(self._store, new=new, now=self._clock.now()))
        if not raw:
            return
        self._offset = raw[-1]["update_id"] + 1
        self._put(stored)
        self._answer_presses(raw)

    def _store(self, connection: sqlite3.Connection, new: list[NewEvent], now: datetime) -> list[Waiting]:
        remember_poll(connection, now)
        return events.store(connection, self._bot, new, now)

    def _answer_presses(self, raw: list[dict[str, Any]]) -> None:
        """Stop the waiting mark on each button pressed; what must be said is a message."""
        for press in filter(None, map(updates.pressed, raw)):
            task = asyncio.create_task(self._answer(press))
            self._answers.add(task)
            task.add_done_callback(self._answers.discard)

    async def _answer(self, press: str) -> None:
        try:
            await self._wire.call("answerCallbackQuery", {"callback_query_id": press})
        except TelegramError as error:
            _LOG.debug("A press was not answered: %s", error)

    async def stop(self) -> None:
        """Drop the answers to presses that are still on their way."""
        for task in self._answers:
            task.cancel()
        await asyncio.gather(*self._answers, return_exceptions=True)
