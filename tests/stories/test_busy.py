"""When many write at once, Telegram's limits are kept, and whoever waits waits as short as can be (lessons 14, 30)."""

from functools import partial

import pytest

from benchmarks.desk import GROUP, PRIVATE, Office, office, rush, timed
from benchmarks.simulated_time import SimulatedTime
from playground.limits import Limits
from tests.stories.story import Story


def general(one: Office) -> list[str]:
    """Return what General was told of a rush."""
    return [message.text for message in one.desk.visible if message.thread is None and "📥" in message.text]


def test_a_crowd_is_never_refused_and_every_line_arrives_in_its_thread() -> None:
    """Lessons 14 and 30."""

    async def told(clock: SimulatedTime) -> None:
        async with office(clock) as one:
            one.crowd(12)
            for text in ("I want to talk to a person", "It is about my son"):
                for family in one.families:
                    one.say(family, text)
            await one.quiet()
            assert not [call for call in one.telegram.calls if "Too Many" in str(call.error)]
            assert len(one.threads) == 12
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
    """Lesson 15: threads are opened at a pace, each as its card may follow."""

    async def told(clock: SimulatedTime) -> list[int]:
        async with office(clock) as one:
            one.crowd(30)
            for family in one.families:
                one.say(family, "I want to talk to a person")
            await one.telegram.changed.wait_for(lambda: len(one.waits) == 8)
            await clock.sleep(1)
            return [len(thread.messages) for thread in one.threads]

    assert timed(told) == [1] * 8


def test_danger_overtakes_a_crowd() -> None:
    """Lesson 14: the urgent does not stand in the line of the others."""

    async def told(clock: SimulatedTime) -> float:
        async with office(clock) as one:
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


def test_a_rush_is_announced_once_before_what_waits_and_told_when_it_is_over() -> None:
    async def told(clock: SimulatedTime) -> list[str]:
        said: list[str] = []
        async with office(clock) as one:

            async def tick() -> None:
                await one.running.tick()
                await clock.sleep(20)
                said.append("\n".join(general(one)))

            one.crowd(40)
            for family in one.families:
                one.say(family, "I want to talk to a person")
            await clock.sleep(30)
            await tick()
            await clock.sleep(40)
            await tick()
            await tick()
            await one.quiet()
            await tick()
            await tick()
            return said

    early, announced, still, over, at_last = timed(told)
    assert early == ""
    assert announced.startswith("📥 Det er travelt: 2")
    assert announced.endswith("De nyeste vises om ca. 3 minutter.")
    assert still == announced
    assert over == at_last == "📥 Det var travelt. Nå er alt vist her."


def test_few_lines_are_no_rush() -> None:
    async def told(clock: SimulatedTime) -> int:
        async with office(clock) as one:
            one.crowd(12)
            for family in one.families:
                one.say(family, "I want to talk to a person")
            await clock.sleep(65)
            await one.running.tick()
            await one.quiet()
            return len(general(one))

    assert timed(told) == 0


@pytest.mark.parametrize(("where", "families", "seconds"), [(GROUP, 10, 30), (GROUP, 30, 180), (PRIVATE, 30, 60)])
def test_a_crowds_lines_reach_the_desk_in_time(where: str, families: int, seconds: float) -> None:
    figures = timed(partial(rush, where=where, families=families))
    assert figures["p95"] < seconds
    assert figures["lines that never did"] == 0
