"""Telegram's limits are never exceeded, and the most pressing goes first."""

import asyncio
from collections.abc import Iterable

import pytest

from bot.limits import Budget, Limits
from tests.clock import PassedTime

pytestmark = pytest.mark.anyio

PERSON, DESK = 700_000_000_001, -1_001_234_567_890


async def moments(clock: PassedTime, limits: Limits, chats: Iterable[int], priority: int = 2) -> list[float]:
    """Make a send to each of some chats at once, and return when each was let go, in that order."""
    sent: list[float] = []

    async def send(chat: int) -> None:
        await limits.spend(chat, priority)
        sent.append(clock.monotonic())

    await asyncio.gather(*map(send, chats))
    return sent


def most_within(sent: list[float], seconds: float) -> int:
    """Return the most sends that any span of so many seconds has seen."""
    return max(sum(start <= later < start + seconds for later in sent) for start in sent)


class Late(PassedTime):
    """A clock that, like a real one, wakes a little late, and after those who were let go before."""

    async def sleep(self, seconds: float) -> None:
        """Let everybody who can go on do so, then let the time pass."""
        for _ in range(5):
            await asyncio.sleep(0)
        await super().sleep(seconds + 1e-6)


@pytest.fixture
def clock() -> PassedTime:
    return Late()


@pytest.fixture
def limits(clock: PassedTime) -> Limits:
    return Limits(clock)


async def test_a_few_sends_to_a_person_go_at_once_then_one_a_second(clock: PassedTime, limits: Limits) -> None:
    sent = await moments(clock, limits, [PERSON] * 8)
    assert sent[:4] == [0.0] * 4
    assert sent[4:] == pytest.approx([1, 2, 3, 4], abs=1e-3)


async def test_a_person_does_not_wait_for_another(clock: PassedTime, limits: Limits) -> None:
    await moments(clock, limits, [PERSON] * 4)
    assert await moments(clock, limits, [PERSON + 1] * 4) == [0.0] * 4


async def test_a_chat_that_was_quiet_has_its_burst_again_but_no_more(clock: PassedTime, limits: Limits) -> None:
    await moments(clock, limits, [PERSON] * 4)
    await clock.sleep(3_600)
    sent = await moments(clock, limits, [PERSON] * 5)
    assert [round(when - 3_600, 3) for when in sent] == [0, 0, 0, 0, 1]


@pytest.mark.parametrize("per_minute", [4, 5, 7, 20, 30])
async def test_no_minute_of_a_group_ever_sees_more_than_it_allows(clock: PassedTime, per_minute: int) -> None:
    limits = Limits(clock, group_per_minute=per_minute)
    sent = await moments(clock, limits, [DESK] * per_minute * 3)
    for pause in (7.3, 61.0, 12.5, 3.0):
        await clock.sleep(pause)
        sent += await moments(clock, limits, [DESK] * (per_minute // 2))
    assert per_minute // 2 <= most_within(sent, 60) <= per_minute


async def test_all_chats_together_never_see_more_than_thirty_a_second(clock: PassedTime, limits: Limits) -> None:
    chats = [PERSON + number for number in range(200)]
    sent = await moments(clock, limits, chats)
    await clock.sleep(0.7)
    sent += await moments(clock, limits, chats)
    assert 20 <= most_within(sent, 1) <= 30
    assert sent == sorted(sent)
    assert len(sent) == 400


async def test_the_most_pressing_goes_first_and_equals_in_their_order(clock: PassedTime) -> None:
    budget = Budget(clock, rate=1, burst=1)
    await budget.spend(2)
    order: list[str] = []

    async def send(name: str, priority: int) -> None:
        await budget.spend(priority)
        order.append(name)

    line = [("check-in", 3), ("answer", 2), ("second answer", 2), ("danger", 0), ("human", 1)]
    await asyncio.gather(*(send(name, priority) for name, priority in line))
    assert order == ["danger", "human", "answer", "second answer", "check-in"]


async def test_a_chat_that_telegram_has_closed_stays_closed_so_long(clock: PassedTime, limits: Limits) -> None:
    limits.close_for(PERSON, 300)
    assert await moments(clock, limits, [PERSON + 1]) == [0.0]
    assert await moments(clock, limits, [PERSON] * 2) == pytest.approx([300.0] * 2, abs=1e-3)


async def test_a_shorter_pause_does_not_end_a_longer_one(clock: PassedTime, limits: Limits) -> None:
    limits.close_for(PERSON, 300)
    limits.close_for(PERSON, 5)
    assert await moments(clock, limits, [PERSON]) == pytest.approx([300.0], abs=1e-3)


async def test_a_pause_holds_those_who_wait_already(clock: PassedTime, limits: Limits) -> None:
    await moments(clock, limits, [PERSON] * 4)
    waiting = asyncio.create_task(moments(clock, limits, [PERSON]))
    await asyncio.sleep(0)
    limits.close_for(PERSON, 60)
    assert await waiting == pytest.approx([60.0], abs=1e-3)


async def test_whoever_gives_up_waiting_costs_nothing(clock: PassedTime) -> None:
    budget = Budget(clock, rate=1, burst=1)
    await budget.spend(2)
    leaving = asyncio.create_task(budget.spend(0))
    staying = asyncio.create_task(budget.spend(1))
    await asyncio.sleep(0)
    leaving.cancel()
    await staying
    assert clock.monotonic() == pytest.approx(1, abs=1e-3)
    assert leaving.cancelled()


async def test_a_wait_too_short_for_the_clock_to_notice_ends() -> None:
    """A rest of waiting that is lost in rounding must not be waited for over and over."""

    class Exact(PassedTime):
        waits = 0
        too_many = asyncio.Event()

        async def sleep(self, seconds: float) -> None:
            """Wait, but not for ever."""
            self.waits += 1
            if self.waits == 1_000:
                self.too_many.set()
                await asyncio.Event().wait()
            await super().sleep(seconds)

    clock = Exact()
    sending = asyncio.ensure_future(moments(clock, Limits(clock, group_per_minute=7), [DESK] * 60))
    stuck = asyncio.ensure_future(clock.too_many.wait())
    await asyncio.wait({sending, stuck}, return_when=asyncio.FIRST_COMPLETED)
    for task in (sending, stuck):
        task.cancel()
    assert clock.waits < 1_000
