"""Telegram's limits are never exceeded, and the most pressing goes first."""

import asyncio
from collections.abc import Iterable

import pytest

from bot.limits import Bucket, Budget, Limits, Standing, Window
from bot.replies import Priority
from tests.clock import PassedTime

pytestmark = pytest.mark.anyio

PERSON, DESK = 700_000_000_001, -1_001_234_567_890


async def moments(
    clock: PassedTime, limits: Limits, chats: Iterable[int], priority: int = Priority.ANSWER
) -> list[float]:
    """Make a send to each of some chats at once, and return when each was let go, in that order."""
    sent: list[float] = []

    async def send(chat: int, since: int) -> None:
        await limits.spend(chat, Standing(priority, since))
        sent.append(clock.monotonic())

    await asyncio.gather(*(send(chat, since) for since, chat in enumerate(chats)))
    return sent


def one_a_second(clock: PassedTime) -> Budget:
    return Budget(clock, Bucket(rate=1, burst=1, now=clock.monotonic()))


def most_within(sent: list[float], seconds: float) -> int:
    """Return the most sends that any span of so many seconds has seen."""
    return max(sum(start <= later < start + seconds for later in sent) for start in sent)


class Late(PassedTime):
    """A clock that wakes, like a real one, a little late, in the right order, and after those who were let go."""

    def __init__(self) -> None:
        super().__init__()
        self._wakes: list[float] = []

    async def sleep(self, seconds: float) -> None:
        """Let everybody who can go on do so, then let the time pass for whoever wakes first."""
        until = self.slept + seconds + 1e-6
        self._wakes.append(until)
        try:
            while self.slept < until:
                before = [*self._wakes]
                for _ in range(5):
                    await asyncio.sleep(0)
                if before == self._wakes and min(before) == until:
                    self.slept = max(self.slept, until)
        finally:
            self._wakes.remove(until)


@pytest.fixture
def clock() -> PassedTime:
    return Late()


@pytest.fixture
def limits(clock: PassedTime) -> Limits:
    return Limits(clock)


async def test_a_few_sends_to_a_person_go_at_once_then_one_a_second(clock: PassedTime, limits: Limits) -> None:
    sent = await moments(clock, limits, [PERSON] * 7)
    assert sent[:3] == [0.0] * 3
    assert sent[3:] == pytest.approx([1, 2, 3, 4], abs=0.1)


async def test_a_person_does_not_wait_for_another(clock: PassedTime, limits: Limits) -> None:
    await moments(clock, limits, [PERSON] * 4)
    before = clock.monotonic()
    assert await moments(clock, limits, [PERSON + 1] * 3) == [before] * 3


async def test_a_chat_that_was_quiet_has_its_burst_again_but_no_more(clock: PassedTime, limits: Limits) -> None:
    await moments(clock, limits, [PERSON] * 3)
    await clock.sleep(3_600)
    sent = await moments(clock, limits, [PERSON] * 4)
    assert [round(when - 3_600, 1) for when in sent] == [0, 0, 0, 1]


@pytest.mark.parametrize("per_minute", [4, 5, 7, 20, 30])
async def test_no_minute_of_a_group_ever_sees_more_than_it_allows(clock: PassedTime, per_minute: int) -> None:
    limits = Limits(clock, group_per_minute=per_minute)
    sent = await moments(clock, limits, [DESK] * per_minute * 3)
    for pause in (7.3, 61.0, 12.5, 3.0):
        await clock.sleep(pause)
        sent += await moments(clock, limits, [DESK] * (per_minute // 2))
    assert per_minute * 17 // 20 <= most_within(sent, 60) <= per_minute


async def test_a_group_that_is_always_busy_gets_all_that_it_allows(clock: PassedTime, limits: Limits) -> None:
    """Lesson 14."""
    sent = await moments(clock, limits, [DESK] * 100)
    assert len([when for when in sent if 122 <= when < 183]) == 20


async def test_a_burst_leaves_some_for_what_is_urgent(clock: PassedTime, limits: Limits) -> None:
    """Lesson 14: a human's words do not wait for the families'."""
    lines = asyncio.create_task(moments(clock, limits, [DESK] * 40))
    await asyncio.sleep(0)
    assert max(await moments(clock, limits, [DESK] * 3, Priority.HUMAN)) < 1
    first = await lines
    assert first[16] < 1
    assert first[17] == pytest.approx(61, abs=1)


async def test_what_is_urgent_waits_a_moment_at_most_where_lines_wait_for_minutes(
    clock: PassedTime, limits: Limits
) -> None:
    urgent: list[float] = []

    async def now_and_then() -> None:
        for _ in range(4):
            await clock.sleep(31)
            before = clock.monotonic()
            await limits.spend(DESK, Standing(Priority.HUMAN))
            urgent.append(clock.monotonic() - before)

    await asyncio.gather(moments(clock, limits, [DESK] * 100), now_and_then())
    assert max(urgent) <= 61 / 20 + 0.1


async def test_an_album_waits_until_it_may_go_whole(clock: PassedTime, limits: Limits) -> None:
    await moments(clock, limits, [DESK] * 11)
    await limits.spend(DESK, Standing(Priority.ANSWER), 10)
    assert clock.monotonic() == pytest.approx(61, abs=1)
    await limits.spend(PERSON, Standing(Priority.ANSWER), 10)
    before = clock.monotonic()
    await limits.spend(PERSON, Standing(Priority.ANSWER))
    assert clock.monotonic() - before == pytest.approx(8, abs=1)


async def test_a_chat_is_busy_where_most_is_spent_or_somebody_waits(clock: PassedTime, limits: Limits) -> None:
    for chat, most in ((DESK, 15), (PERSON, 3)):
        await moments(clock, limits, [chat] * most)
        assert not limits.is_busy(chat)
        waiting = asyncio.create_task(moments(clock, limits, [chat] * most))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        assert limits.is_busy(chat)
        await waiting


async def test_whoever_leaves_a_line_lets_the_next_one_go_first(clock: PassedTime) -> None:
    budget = Budget(clock, Window(20))
    assert budget.take(Standing(Priority.ANSWER), 15)
    album = asyncio.create_task(budget.spend(Standing(Priority.ANSWER, 1), 10))
    line = asyncio.create_task(budget.spend(Standing(Priority.ANSWER, 2)))
    await asyncio.sleep(0)
    album.cancel()
    await line
    assert clock.monotonic() == 0.0


async def test_a_send_that_all_chats_together_do_not_allow_costs_its_chat_nothing(
    clock: PassedTime, limits: Limits
) -> None:
    for number in range(10):
        assert limits.take(PERSON + number, Standing(Priority.ANSWER))
    assert not any(limits.take(DESK, Standing(Priority.ANSWER)) for _ in range(40))
    leaving = asyncio.create_task(limits.spend(DESK, Standing(Priority.ANSWER), 17))
    await asyncio.sleep(0)
    leaving.cancel()
    await asyncio.gather(leaving, return_exceptions=True)
    await clock.sleep(1)
    assert limits.take(DESK, Standing(Priority.ANSWER), 10)
    assert clock.monotonic() < 61


async def test_all_chats_together_never_see_more_than_thirty_a_second(clock: PassedTime, limits: Limits) -> None:
    chats = [PERSON + number for number in range(200)]
    sent = await moments(clock, limits, chats)
    await clock.sleep(0.7)
    sent += await moments(clock, limits, chats)
    assert 20 <= most_within(sent, 1) <= 30
    assert sent == sorted(sent)
    assert len(sent) == 400


async def test_the_most_pressing_goes_first_and_equals_in_their_order(clock: PassedTime) -> None:
    budget = one_a_second(clock)
    await budget.spend(Standing(2))
    order: list[str] = []

    async def send(name: str, standing: Standing) -> None:
        await budget.spend(standing)
        order.append(name)

    line = [
        ("check-in", Standing(3, 1)),
        ("second answer", Standing(2, 5)),
        ("answer", Standing(2, 4)),
        ("danger", Standing(0, 9)),
        ("human", Standing(1, 8)),
    ]
    await asyncio.gather(*(send(name, standing) for name, standing in line))
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
    await moments(clock, limits, [PERSON] * 3)
    waiting = asyncio.create_task(moments(clock, limits, [PERSON]))
    await asyncio.sleep(0)
    limits.close_for(PERSON, 60)
    assert await waiting == pytest.approx([60.0], abs=1e-3)


async def test_whoever_gives_up_waiting_costs_nothing(clock: PassedTime) -> None:
    budget = one_a_second(clock)
    await budget.spend(Standing(2))
    leaving = asyncio.create_task(budget.spend(Standing(0)))
    staying = asyncio.create_task(budget.spend(Standing(1)))
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
