"""A helpline in a stand-in Telegram, in one process: the same composition root, the time passed in."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from telegram.error import NetworkError

from bot.helpline import Helpline, Parts, helpline
from bot.municipality import SAMPLE
from bot.settings import Settings
from bot.transport import SurelyNotSent
from bot.words import Words
from dialogs.understanding.reader import Reader
from playground.chats import Thread
from playground.forum import Forum
from playground.in_process import InProcessRequest
from playground.person import Person
from playground.telegram import Telegram
from tests.clock import PassedTime

OSLO = ZoneInfo("Europe/Oslo")
TOKEN = "7000000001:a-token-that-opens-nothing-at-all"


@dataclass
class Story:
    """A mother, a coordinator at the desk, and the helpline between them."""

    telegram: Telegram
    desk: Forum
    kari: Person
    mother: Person
    clock: PassedTime
    running: Callable[[], AbstractAsyncContextManager[Helpline]]

    @property
    def thread(self) -> Thread:
        """The only thread of the desk that is not deleted."""
        (thread,) = [thread for thread in self.desk.threads if not thread.deleted]
        return thread

    async def talk_with_kari(self, running: Helpline) -> Thread:
        """Let the mother ask for a human and Kari take the conversation; return its thread."""
        self.mother.says("I want to talk to a person")
        await self.settled(running)
        self.kari.says("Hello from Kari", in_thread=self.thread)
        await self.mother.sees("Hello from Kari")
        await self.settled(running)
        return self.thread

    async def rings(self, running: Helpline, local: str) -> None:
        """Let the time pass until a moment on the municipality's clocks, such as "2026-11-24 09:00"; ring then."""
        self.clock.slept += (datetime.fromisoformat(local).replace(tzinfo=OSLO) - self.clock.now()).total_seconds()
        await running.tick()
        await self.settled(running)

    async def settled(self, running: Helpline) -> None:
        """Wait until everything that was said is stored, handled and answered."""
        await self.telegram.until(lambda: not self.telegram.pending)
        await running.settled()


def tell_story(
    database: Path,
    words: Words,
    reader: Reader,
    language: str = "en",
    name: str = "Amina",
    municipality: Path = SAMPLE,
    *,
    private: bool = False,
) -> Story:
    """Set the scene, perhaps with the desk in Kari's private chat.

    The helpline runs while `story.running()` is open, and may be started again.
    """
    clock = PassedTime()
    telegram = Telegram(TOKEN, now=lambda: clock.now().timestamp(), private_topics=private)
    desk, kari, mother = telegram.forum("Desk"), telegram.person("Kari"), telegram.person(name, language=language)
    desk.join(kari)
    settings = Settings(
        _env_file=None,  # type: ignore[call-arg]
        token=TOKEN,
        desk=kari.id if private else desk.id,
        database=database,
        municipality=municipality,
    )

    @asynccontextmanager
    async def running() -> AsyncIterator[Helpline]:
        request = InProcessRequest(telegram, refused=SurelyNotSent, dropped=NetworkError)
        async with helpline(settings, Parts(words, reader, clock, request)) as made:
            task = asyncio.create_task(made.run())
            try:
                yield made
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
        assert not telegram.failures
        assert not telegram.unknown_methods
        assert not telegram.unknown_parameters

    return Story(telegram, desk, kari, mother, clock, running)
