"""The watchdog: ends a process whose turn does not end."""

import asyncio
import logging
import os
import time
from collections.abc import Callable

from storage.database import Database

_LOG = logging.getLogger(__name__)
LONGEST_TURN = 5.0
LOOK_EVERY = 1.0
STUCK = 70


def _end_process() -> None:
    os._exit(STUCK)


async def watch(database: Database, end: Callable[[], None] = _end_process) -> None:
    """End the process once a unit of work takes over five seconds; the next start sets its event aside."""
    while True:
        await asyncio.sleep(LOOK_EVERY)
        since = database.unit_since
        if since is not None and time.monotonic() - since > LONGEST_TURN:
            _LOG.critical("A turn has taken over %d seconds: the process ends, start it again.", LONGEST_TURN)
            end()
