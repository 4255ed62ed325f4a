"""Keeps a playground in a file, so that it goes on where it was stopped.

NotReadable: the file is there, but was not written by this version.
"""

import asyncio
import os
import pickle
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

from playground.changed import Changed
from playground.clock import PlaygroundClock
from playground.forum import Forum
from playground.page.cast import Cast
from playground.page.stage import Stage
from playground.person import Person
from playground.state import State
from playground.telegram import Telegram

NAME = "playground.pickle"
PAUSE = 0.3
"""How long changes gather before they are written, in seconds."""


class NotReadable(Exception):
    """The file is there, but was not written by this version."""


@dataclass
class Kept:
    """Everything that outlives the process; the fields are plain dataclasses."""

    state: State
    persons: list[Person]
    forums: list[Forum]
    cast: Cast
    offset: float


class Writer(pickle.Pickler):
    """Writes a playground, and only names what each process has of its own."""

    def __init__(self, file: BytesIO, state: State) -> None:
        super().__init__(file)
        self._now = state.now

    def persistent_id(self, thing: Any) -> Any:
        """Return the name of the clock, of a bell, or of a counter with its next number."""
        if thing is self._now:
            return "now"
        if isinstance(thing, Changed):
            return "changed"
        return int(repr(thing)[len("count(") : -1]) if isinstance(thing, count) else None


class Reader(pickle.Unpickler):
    """Reads a playground, with a clock and a bell of this process."""

    def __init__(self, file: BytesIO, clock: PlaygroundClock) -> None:
        super().__init__(file)
        self._own = {"now": clock.now, "changed": Changed()}

    def persistent_load(self, name: Any) -> Any:
        """Return what bears this name."""
        return count(name) if isinstance(name, int) else self._own[name]


def save(stage: Stage, folder: Path) -> None:
    """Write a playground into a folder: all of it, or nothing."""
    telegram, content = stage.telegram, BytesIO()
    kept = Kept(telegram.state, telegram.persons, telegram.forums, stage.cast, stage.clock.offset)
    Writer(content, telegram.state).dump(kept)
    new = folder / f"{NAME}.new"
    new.write_bytes(content.getvalue())
    os.replace(new, folder / NAME)


def restored(folder: Path, token: str) -> Stage | None:
    """Return the playground that is kept in a folder, if there is one."""
    file = folder / NAME
    if not file.exists():
        return None
    clock = PlaygroundClock()
    try:
        kept = Reader(BytesIO(file.read_bytes()), clock).load()
    except (pickle.UnpicklingError, AttributeError, ImportError, EOFError, LookupError, TypeError, ValueError):
        raise NotReadable(f"{file} was written by another version; remove it or choose another folder") from None
    clock.offset = kept.offset
    telegram = Telegram(token, now=clock.now)
    telegram.state, telegram.persons, telegram.forums = kept.state, kept.persons, kept.forums
    return Stage(telegram, kept.cast, clock)


async def keep(stage: Stage, folder: Path) -> None:
    """Write the playground after every change, until cancelled; then once more."""
    try:
        while True:
            save(stage, folder)
            await stage.telegram.changed.wait()
            await asyncio.sleep(PAUSE)
    finally:
        save(stage, folder)
