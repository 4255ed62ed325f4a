"""What can go wrong between the bot and Telegram, on demand."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass, field

from playground.refusals import ConnectionDropped, GatewayFailed, Interrupted, Refused, bad, too_many
from playground.shapes import Json

__all__ = [
    "BadGateway",
    "ConnectionDropped",
    "DropAfter",
    "DropBefore",
    "Fault",
    "Faults",
    "Hang",
    "LostInGeneral",
    "Refusal",
    "ServerError",
    "ThreadNotFound",
    "TooManyRequests",
]


class Fault:
    """A way in which a call goes wrong; this one is none."""

    async def before(self, params: Json) -> Json:
        """Happen before the work, and return the parameters with which it is done."""
        return params

    def after(self) -> None:
        """Happen after the work, before the answer leaves."""


@dataclass(frozen=True)
class Broken(Fault, ABC):
    """The call ends with an error; `after_work` tells whether the work is done all the same."""

    after_work: bool = field(default=False, kw_only=True)

    @abstractmethod
    def error(self) -> Interrupted:
        """Return how the call ends."""

    async def before(self, params: Json) -> Json:
        """End the call before the work."""
        if not self.after_work:
            raise self.error()
        return params

    def after(self) -> None:
        """End the call after the work."""
        raise self.error()


@dataclass(frozen=True)
class BadGateway(Broken):
    """Telegram's gateway answers 502, with a page instead of JSON."""

    def error(self) -> Interrupted:
        """Return the page."""
        return GatewayFailed()


@dataclass(frozen=True)
class ServerError(Broken):
    """Telegram answers 500."""

    code: int = 500

    def error(self) -> Interrupted:
        """Return the refusal."""
        return Refused(self.code, "")


@dataclass(frozen=True)
class DropBefore(Broken):
    """The connection is refused: nothing is sent and nothing done."""

    def error(self) -> Interrupted:
        """Return the lost connection."""
        return ConnectionDropped(sent=False)


@dataclass(frozen=True)
class DropAfter(Broken):
    """The work is done, but the connection drops before the answer."""

    after_work: bool = field(default=True, kw_only=True)

    def error(self) -> Interrupted:
        """Return the lost connection."""
        return ConnectionDropped()


@dataclass(frozen=True)
class TooManyRequests(Broken):
    """Telegram asks for a pause."""

    retry_after: int = 3

    def error(self) -> Interrupted:
        """Return the refusal."""
        return too_many(self.retry_after)


@dataclass(frozen=True)
class ThreadNotFound(Broken):
    """The thread is gone, in one of Telegram's two wordings."""

    words: str = "message thread not found"

    def error(self) -> Interrupted:
        """Return the refusal."""
        return bad(self.words)


@dataclass(frozen=True)
class Refusal(Broken):
    """Telegram refuses with this code and these words, whatever they are."""

    code: int
    words: str

    def error(self) -> Interrupted:
        """Return the refusal."""
        return Refused(self.code, self.words)


@dataclass(frozen=True)
class LostInGeneral(Fault):
    """What was meant for a thread lands in General."""

    async def before(self, params: Json) -> Json:
        """Forget the thread."""
        return {name: value for name, value in params.items() if name != "message_thread_id"}


@dataclass(frozen=True)
class Hang(Fault):
    """The call waits until the event is set, then goes on."""

    until: asyncio.Event

    async def before(self, params: Json) -> Json:
        """Wait."""
        await self.until.wait()
        return params


def always(_params: Json) -> bool:
    """Whether any call will do."""
    return True


@dataclass
class Planned:
    """A fault that waits for its calls."""

    method: str
    kind: Fault
    times: int
    when: Callable[[Json], bool]

    def meets(self, method: str, params: Json) -> bool:
        """Whether this call goes wrong."""
        return self.times > 0 and self.method in {method, "*"} and self.when(params)


@dataclass
class Faults:
    """The faults still to come."""

    planned: list[Planned] = field(default_factory=list)

    def add(self, method: str = "*", *, kind: Fault, times: int = 1, when: Callable[[Json], bool] = always) -> Planned:
        """Let the next calls of a method go wrong."""
        self.planned.append(Planned(method, kind, times, when))
        return self.planned[-1]

    def clear(self) -> None:
        """Let everything go well from now on."""
        self.planned.clear()

    def take(self, method: str, params: Json) -> Fault:
        """Return what goes wrong with this call, and use it up."""
        plan = next((plan for plan in self.planned if plan.meets(method, params)), None)
        if not plan:
            return Fault()
        plan.times -= 1
        return plan.kind
