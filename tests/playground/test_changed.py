import asyncio

import pytest

from playground.changed import Changed

pytestmark = pytest.mark.anyio


async def test_everyone_who_waits_is_woken() -> None:
    changed, seen = Changed(), asyncio.Event()
    waiting = [asyncio.create_task(changed.wait_for(seen.is_set)) for _ in range(2)]
    await asyncio.sleep(0)
    changed.ring()
    await asyncio.sleep(0)
    assert not any(task.done() for task in waiting)
    seen.set()
    changed.ring()
    await asyncio.gather(*waiting)


async def test_who_gave_up_is_not_woken() -> None:
    changed = Changed()
    waiting = asyncio.create_task(changed.wait())
    await asyncio.sleep(0)
    waiting.cancel()
    changed.ring()
    with pytest.raises(asyncio.CancelledError):
        await waiting
