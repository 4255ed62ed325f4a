"""Work that ends when somebody stops the process."""

import asyncio
import signal
from collections.abc import Coroutine


async def until_stopped(work: Coroutine[None, None, None]) -> bool:
    """Do some work until it ends, or return True once Ctrl-C or a service manager has stopped it."""
    doing = asyncio.ensure_future(work)
    for stop in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(stop, doing.cancel)
    try:
        await doing
    except asyncio.CancelledError:
        return True
    return False
