"""A helpline in a process of its own that is killed again and again, and started anew each time."""

import asyncio
import os
import random
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing, suppress
from pathlib import Path

from playground.faults import ConnectionDropped
from playground.telegram import Telegram

PATIENCE = 90.0
KILLS = 4


class Killer:
    """Kills the process at seeded calls: before the work, after it, or some milliseconds later."""

    def __init__(self, telegram: Telegram, seed: int, within: int = 24, most: int = KILLS) -> None:
        self._random = random.Random(seed)
        self._within, self.most = within, most
        self._left = 0
        self._when = "before"
        self.process: asyncio.subprocess.Process | None = None
        self.kills = 0
        self.armed = True
        telegram.before_call = lambda _method, _params: self._call("before")
        telegram.after_call = lambda _method, _params: self._call("after")

    def starts(self, process: asyncio.subprocess.Process) -> None:
        """Choose the moment of the next kill."""
        self.process = process
        self._left = self._random.randint(1, self._within)
        self._when = self._random.choice(("before", "after", "later"))

    def _call(self, moment: str) -> None:
        if (
            not self.armed
            or self.kills >= self.most
            or self.process is None
            or moment == ("before" if self._when == "after" else "after")
        ):
            return
        self._left -= 1
        if self._left == 0:
            self._strike(moment)

    def _strike(self, moment: str) -> None:
        self.kills += 1
        if self._when == "later":
            asyncio.get_running_loop().call_later(self._random.uniform(0, 0.02), self._kill)
            return
        self._kill()
        raise ConnectionDropped(sent=moment == "after")

    def _kill(self) -> None:
        if self.process and self.process.returncode is None:
            with suppress(ProcessLookupError):
                self.process.send_signal(signal.SIGKILL)


@asynccontextmanager
async def kept_alive(killer: Killer, environment: dict[str, str], folder: Path, *arguments: str) -> AsyncIterator[None]:
    """Start the real helpline again each time it dies, as a service manager does."""

    async def live() -> None:
        while True:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", *arguments, env=os.environ | environment, cwd=folder, stderr=log
            )
            killer.starts(process)
            try:
                code = await process.wait()
                assert code == -signal.SIGKILL, f"the helpline ended by itself: {(folder / 'log').read_text()}"
            finally:
                if process.returncode is None:
                    process.kill()
                    await process.wait()

    with (folder / "log").open("wb") as log:
        living = asyncio.create_task(live())
        try:
            yield
        finally:
            living.cancel()
            await asyncio.gather(living, return_exceptions=True)


async def quiet(telegram: Telegram, path: Path) -> None:
    """Wait until nothing waits, in Telegram or in the database."""
    with closing(sqlite3.connect(path)) as database:

        def nothing_waits() -> bool:
            waiting = database.execute(
                "SELECT (SELECT count(*) FROM events WHERE state = 'waiting')"
                " + (SELECT count(*) FROM outbox WHERE state IN ('waiting', 'flying'))"
            ).fetchone()[0]
            return not telegram.pending and waiting == 0

        async with asyncio.timeout(PATIENCE):
            while not nothing_waits():
                with suppress(TimeoutError):
                    await telegram.until(lambda: False, timeout=0.1)
        assert database.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert database.execute("SELECT count(*) FROM events WHERE state = 'poison'").fetchone()[0] == 0
