"""The watchdog: a turn that does not end ends the process."""

import subprocess
import sys
import time
from typing import cast

import pytest

from bot import watchdog
from storage.database import Database

pytestmark = pytest.mark.anyio

ENDLESS = """
import asyncio, types
from bot import watchdog
watchdog.LOOK_EVERY = 0.0
asyncio.run(watchdog.watch(types.SimpleNamespace(unit_since=float("-inf"))))
"""


class Watched:
    """Seems to have been at a unit for so many seconds, at each look in turn; then there is nothing left to see."""

    def __init__(self, *seconds: float | None) -> None:
        self._looks = list(seconds)

    @property
    def unit_since(self) -> float | None:
        """Return since when a unit runs."""
        seconds = self._looks.pop(0)
        return None if seconds is None else time.monotonic() - seconds


@pytest.mark.parametrize(
    ("looks", "ends"), [((None, None), 0), ((1.0, 4.0), 0), ((None, 5.1), 1), ((6.0,), 1), ((6.0, None, 7.0), 2)]
)
async def test_the_process_is_ended_at_each_look_at_a_turn_over_five_seconds(
    monkeypatch: pytest.MonkeyPatch, looks: tuple[float | None, ...], ends: int
) -> None:
    monkeypatch.setattr(watchdog, "LOOK_EVERY", 0.0)
    ended: list[bool] = []
    with pytest.raises(IndexError):
        await watchdog.watch(cast(Database, Watched(*looks)), lambda: ended.append(True))
    assert len(ended) == ends


def test_a_process_that_is_ended_says_that_it_was_stuck() -> None:
    ended = subprocess.run([sys.executable, "-c", ENDLESS], capture_output=True, timeout=60, check=False)
    assert ended.returncode == watchdog.STUCK != 0
    assert b"start it again" in ended.stderr
