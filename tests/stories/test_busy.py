"""When many write at once, Telegram's limits are kept, and whoever waits waits as short as can be (lessons 14, 30)."""

from functools import partial

import pytest

from benchmarks.desk import office, rush, timed
from benchmarks.simulated_time import SimulatedTime
from playground.limits import Limits
from tests.stories.story import Story


def test_a_crowd_is_never_refused_and_every_line_arrives_in_its_thread() -> None:
    """Lessons 14 and 30."""

    async def told(clock: SimulatedTime) -> None:
        async with office(clock, 20) as one:
            one.crowd(12)
            for text in ("I want to talk to a person", "It is about my son"):
                for family in one.families:
                    one.say(family, text)
            await one.quiet()
            assert not [call for call in one.telegram.calls if "Too Many" in str(call.error)]
            assert len(one.desk.threads) == 12
            for family in one.families:
                thread = await one.thread_of(family)
                shown = "\n".join(message.text for message in thread.messages)
                assert shown.index(family.name) < shown.index("I want to talk") < shown.index("It is about my son")

    timed(told)


@pytest.mark.anyio
async def test_lines_stay_by_themselves_while_the_desk_is_quiet(story: Story) -> None:
    """Telegram translates a message, so nothing is added to a line without need."""
    story.telegram.limits = Limits()
    async with story.running() as running:
        thread = await story.talk_with_kari(running)
        for text in ("one", "two", "three"):
            story.mother.says(text)
        await story.settled(running)
        assert [message.text for message in thread.messages][-3:] == ["one", "two", "three"]


def test_families_who_came_first_are_shown_whole_before_the_next() -> None:
    async def told(clock: SimulatedTime) -> list[int]:
        async with office(clock, 20) as one:
            one.crowd(30)
            for family in one.families:
                one.say(family, "I want to talk to a person")
            await one.telegram.changed.wait_for(lambda: len(one.waits) == 8)
            await clock.sleep(1)
            return [len(thread.messages) for thread in one.desk.threads]

    assert timed(told) == [1] * 8


def test_danger_overtakes_a_crowd() -> None:
    """Lesson 14: the urgent does not stand in the line of the others."""

    async def told(clock: SimulatedTime) -> float:
        async with office(clock, 20) as one:
            one.crowd(40)
            for family in one.families[1:]:
                one.say(family, "I want to talk to a person")
            await clock.sleep(30)
            since = clock.monotonic()
            one.families[0].says("my dad hits me")
            thread = await one.thread_of(one.families[0])
            await one.kari.sees("my dad hits me", in_thread=thread, timeout=10_000)
            return clock.monotonic() - since

    assert timed(told) < 10


@pytest.mark.parametrize(("families", "seconds"), [(10, 30), (30, 180)])
def test_a_crowds_lines_reach_the_desk_in_time(families: int, seconds: float) -> None:
    figures = timed(partial(rush, per_minute=20, families=families))
    assert figures["p95"] < seconds
    assert figures["lines that never did"] == 0
