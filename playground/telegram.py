"""The stand-in for Telegram: people and groups on one side, the Bot API on the other."""

import asyncio
import re
import time
from collections.abc import Callable, Mapping
from inspect import isawaitable
from typing import Any

from playground.accounts import User
from playground.answers import Answer, success
from playground.calls import Call
from playground.changed import Changed
from playground.faults import Faults
from playground.files import Upload
from playground.forum import Forum
from playground.limits import Limits
from playground.newest import remember
from playground.parameters import decoded
from playground.person import Person
from playground.population import new_group, new_person
from playground.refusals import ConnectionDropped, GatewayFailed, Refused
from playground.registry import METHODS
from playground.shapes import Json
from playground.state import State
from playground.updates import Updates
from playground.uploads import attached

Hook = Callable[[str, Json], None]

FIRST_UPDATE = 712_345_001
TOKEN = re.compile(r"\d+:[\w-]+")


def nothing(_method: str, _params: Json) -> None:
    """Let a call pass."""


class Telegram:
    """Telegram as one bot, its users and its coordinators meet it."""

    def __init__(
        self,
        token: str = "1:TEST",  # noqa: S107
        *,
        now: Callable[[], float] = time.time,
        username: str = "helpline_bot",
        first_update: int = FIRST_UPDATE,
        private_topics: bool = False,
    ) -> None:
        self.token = token
        bot = User(int(token.split(":")[0]), "Helpline", username=username, is_bot=True)
        self.state = State(bot, now, Updates(first_update), private_topics=private_topics)
        self.persons: list[Person] = []
        self.forums: list[Forum] = []
        self.calls: list[Call] = []
        self.unknown_methods: list[str] = []
        self.unknown_parameters: list[tuple[str, str]] = []
        self.failures: list[Exception] = []
        self.faults = Faults()
        self.limits: Limits | None = None
        self.before_call: Hook = nothing
        self.after_call: Hook = nothing

    @property
    def bot(self) -> User:
        """The bot's account."""
        return self.state.bot

    @property
    def now(self) -> Callable[[], float]:
        """The clock."""
        return self.state.now

    @property
    def changed(self) -> Changed:
        """The bell that rings at every change."""
        return self.state.changed

    @property
    def updates(self) -> list[Json]:
        """The newest updates there were, oldest first."""
        return self.state.updates.history

    @property
    def pending(self) -> list[Json]:
        """The updates that the bot has not confirmed."""
        return self.state.updates.pending

    def person(self, name: str, *, language: str | None = None, username: str | None = None) -> Person:
        """Let somebody join Telegram."""
        self.persons.append(new_person(self.state, name, language, username))
        return self.persons[-1]

    def forum(self, title: str, *, is_forum: bool = True) -> Forum:
        """Make a group with threads, in which the bot is an administrator."""
        self.forums.append(new_group(self.state, title, is_forum=is_forum))
        return self.forums[-1]

    def goes_down(self) -> None:
        """Drop the connection of every call, and of the poll that is under way, until it comes back."""
        self.state.down = True
        self.changed.ring()

    def comes_back(self) -> None:
        """Answer calls again."""
        self.state.down = False
        self.changed.ring()

    def deliver_again(self, update: Json) -> None:
        """Let an update come once more, with the same number."""
        self.state.updates.repeat(update)
        self.changed.ring()

    def called(self, method: str) -> list[Call]:
        """Return the calls of one method, oldest first."""
        return [call for call in self.calls if call.method == method]

    async def until(self, is_true: Callable[[], bool], *, timeout: float = 5.0) -> None:  # noqa: ASYNC109
        """Wait until something is true, looking again after every change."""
        async with asyncio.timeout(timeout):
            await self.changed.wait_for(is_true)

    def turned_away(self, token: str) -> Answer | None:
        """Return what a wrong token gets."""
        if token == self.token:
            return None
        return Refused(401 if TOKEN.fullmatch(token) else 404, "").answer

    async def call(self, method: str, params: Mapping[str, Any], uploads: Mapping[str, Upload] | None = None) -> Answer:
        """Answer one call of the Bot API, or drop its connection."""
        call = Call(method, dict(params), self.now())
        remember(self.calls, call)
        self.changed.ring()
        try:
            call.answer = success(await self._worked(call, uploads or {}))
        except (Refused, GatewayFailed) as refused:
            call.answer = refused.answer
        except ConnectionDropped:
            call.dropped = True
            raise
        except Exception as failure:
            self.failures.append(failure)
            raise
        finally:
            call.under_way = False
            self.changed.ring()
        return call.answer

    async def _worked(self, call: Call, uploads: Mapping[str, Upload]) -> Any:
        """Do what a call asks for, with all that is to go wrong."""
        if self.state.down:
            raise ConnectionDropped(sent=False)
        call.params = attached(self.state.files, decoded(call.params), uploads)
        fault = self.faults.take(call.method, call.params)
        params = await fault.before(call.params)
        self.before_call(call.method, params)
        result = await self._done(call.method, params)
        self.after_call(call.method, params)
        fault.after()
        return result

    async def _done(self, method: str, params: Json) -> Any:
        """Do the work."""
        known = METHODS.get(method)
        if not known:
            self.unknown_methods.append(method)
            raise Refused(404, ": method not found")
        self._know(method, params, known.accepts)
        if self.limits:
            self.limits.charge(method, params, self.now())
        result = known.run(self.state, params)
        return await result if isawaitable(result) else result

    def _know(self, method: str, params: Json, accepted: frozenset[str]) -> None:
        """Refuse what a method does not take, which Telegram would silently ignore."""
        unknown = [(method, name) for name in params if name not in accepted]
        self.unknown_parameters += unknown
        if unknown:
            raise Refused(400, f"unknown parameter {unknown[0][1]}")
