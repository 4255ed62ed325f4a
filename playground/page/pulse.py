"""Whether the bot is there: it is while it asks for updates."""

import time
from collections.abc import Callable
from itertools import takewhile
from typing import Literal

from playground.calls import Call
from playground.telegram import Telegram

PATIENCE = 1.0
"""For how many seconds a bot may be busy between two polls."""

State = Literal["never", "here", "away"]


class Pulse:
    """Looks at the bot's polls; whoever asks must ask again after every change."""

    def __init__(self, telegram: Telegram, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._telegram = telegram
        self._monotonic = monotonic
        self._read: Call | None = None
        self._polls: list[Call] = []
        self._last: float | None = None

    def state(self) -> State:
        """Return whether the bot is there, was there, or has never been."""
        calls = self._telegram.calls
        new = takewhile(lambda call: call is not self._read, reversed(calls))
        polls = self._polls + [call for call in new if call.method == "getUpdates"]
        self._read, self._polls = calls[-1] if calls else None, [poll for poll in polls if poll.under_way]
        if any(not poll.dropped for poll in polls):
            self._last = self._monotonic()
        if self._last is None:
            return "never"
        return "here" if self._monotonic() - self._last <= PATIENCE else "away"
