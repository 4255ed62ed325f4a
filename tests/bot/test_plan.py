"""The plan of a child's check-ins, case by case: what the calendar, a changed plan and a long silence do to it."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.house import House
from bot.outcomes.move_participant import plan, plan_anew
from bot.replanning import replan
from bot.tick import AT_ONCE
from dialogs.catalogue.decent import is_decent, ordinary_from
from dialogs.catalogue.plan import MINUTES, Plan
from storage import contacts, participants
from storage.database import connect
from storage.migrations import migrate
from tests.bot.test_move_participant import OSLO, SCENE

DAY = timedelta(days=1)
HELSINKI = ZoneInfo("Europe/Helsinki")


def moments(days: tuple[int, ...], start: str, hour: str = "17:00", zone: ZoneInfo = OSLO) -> list[str]:
    """Return when the first participant of ninety is asked, in UTC."""
    steps = Plan(days, time.fromisoformat(hour), 0).steps(date.fromisoformat(start), zone)
    return [f"{moment:%Y-%m-%d %H:%M}" for _, moment in steps]


@pytest.mark.parametrize(
    ("start", "step", "hour", "asked"),
    [
        # The hour stays when the clocks change (lesson 34).
        ("2026-10-20", 7, "17:00", "2026-10-27 16:00"),
        ("2026-10-13", 7, "17:00", "2026-10-20 15:00"),
        ("2027-03-22", 8, "17:00", "2027-03-30 15:00"),
        # The clocks change on Sundays, when nobody is asked: the gap and the repeated hour (lesson 33).
        ("2027-03-27", 1, "02:30", "2027-03-30 00:30"),
        ("2026-10-24", 1, "02:30", "2026-10-26 01:30"),
        # 29 February is a day as any other, and a year after it is 365 days.
        ("2028-02-22", 7, "17:00", "2028-02-29 16:00"),
        ("2028-02-29", 365, "17:00", "2029-02-28 16:00"),
        # Sundays and public holidays move to the next ordinary day.
        ("2026-11-23", 6, "17:00", "2026-11-30 16:00"),
        ("2026-12-18", 7, "17:00", "2026-12-28 16:00"),
        ("2027-05-10", 7, "17:00", "2027-05-18 15:00"),
        ("2027-03-21", 7, "17:00", "2027-03-30 15:00"),
    ],
)
def test_a_step_is_asked_at_its_hour_on_an_ordinary_day(start: str, step: int, hour: str, asked: str) -> None:
    assert moments((step,), start, hour) == [asked]


def test_in_a_zone_whose_clocks_change_on_a_weekday_each_step_has_one_moment() -> None:
    """Lesson 33: Cairo's clocks go forward on a Friday, back on a Thursday, at midnight."""
    cairo = ZoneInfo("Africa/Cairo")
    assert moments((1,), "2026-04-23", "00:30", cairo) == ["2026-04-23 22:30"]
    assert moments((1,), "2026-10-28", "23:30", cairo) == ["2026-10-29 20:30"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-28", "2026-11-28"),
        ("2026-11-29", "2026-11-30"),
        ("2027-03-25", "2027-03-27"),
        ("2027-03-28", "2027-03-30"),
    ],
)
def test_saturday_is_ordinary_and_sundays_and_easter_are_left_out(day: str, expected: str) -> None:
    assert ordinary_from(date.fromisoformat(day)) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("local", "decent"),
    [
        ("2026-11-23T08:00", True),
        ("2026-11-23T07:59", False),
        ("2026-11-23T21:59", True),
        ("2026-11-23T22:00", False),
        ("2026-11-29T12:00", False),
        ("2026-12-25T12:00", False),
    ],
)
def test_nobody_is_asked_by_night_or_on_a_day_off(local: str, decent: bool) -> None:
    """Lesson 38."""
    assert is_decent(datetime.fromisoformat(local)) is decent


def test_no_two_minutes_are_crowded() -> None:
    """Lesson 31."""
    firsts = [next(Plan((7,), time(17), child).steps(date(2026, 9, 1), OSLO))[1] for child in range(900)]
    assert set(Counter(firsts).values()) == {900 // MINUTES}


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    opened = connect(tmp_path / "plan.sqlite3")
    migrate(opened)
    yield opened
    opened.close()


@pytest.fixture
def child(connection: sqlite3.Connection) -> participants.Participant:
    """A child that began on the first of September."""
    mother = contacts.meet(connection, 1, "Amina", "en", SCENE.now)
    enrolled = participants.enrol(connection, mother.id, "Amir", "football", SCENE.now)
    participants.start(connection, enrolled.id, date(2026, 9, 1), plan(enrolled.id, date(2026, 9, 1), SCENE))
    return participants.get(connection, enrolled.id) or enrolled


def states(connection: sqlite3.Connection, child: participants.Participant) -> dict[int, str]:
    return {step.step: step.state for step in participants.plan_of(connection, child.id)}


def test_of_a_start_in_the_past_only_what_is_to_come_is_planned() -> None:
    """Lesson 35: what is past is neither sent at once nor hidden; the desk is told the first day that comes."""
    assert [step for step, _ in plan(0, date(2026, 8, 10), SCENE)] == [45, 90, 150, 240, 365]
    assert list(plan(0, date(2025, 8, 1), SCENE)) == []


def test_after_days_of_silence_one_step_rings(connection: sqlite3.Connection, child: participants.Participant) -> None:
    """Lesson 35: three weeks of it here, with two steps of one child in them; three days in the story."""
    down_until = datetime(2026, 9, 25, 6, tzinfo=UTC)
    assert len(participants.ring(connection, down_until, AT_ONCE)) == 1
    assert participants.ring(connection, down_until, AT_ONCE) == []
    assert states(connection, child) == {7: "skipped", 21: "rung"} | dict.fromkeys((45, 90, 150, 240, 365), "planned")


def test_one_at_a_time_rings_the_same(connection: sqlite3.Connection, child: participants.Participant) -> None:
    down_until = datetime(2026, 9, 25, 6, tzinfo=UTC)
    rung = [len(participants.ring(connection, down_until, 1)) for _ in range(3)]
    assert (sum(rung), states(connection, child)[7]) == (1, "skipped")


def test_a_changed_plan_counts_from_the_next_step_on(
    connection: sqlite3.Connection, child: participants.Participant
) -> None:
    """Lesson 36: no step twice; what the plan has anew is planned, and what it has lost is seen when it rings."""
    changed = replace(
        SCENE,
        municipality=replace(SCENE.municipality, check_in_days=(7, 30, 45), check_in_hour=time(12)),
        now=datetime(2026, 9, 8, 15, 30, tzinfo=UTC),
    )
    (first,) = participants.ring(connection, changed.now, AT_ONCE)
    participants.mark_asked(connection, first.id, changed.now)
    for _ in range(2):
        plan_anew(connection, child, changed)
    found = {step.step: step for step in participants.plan_of(connection, child.id)}
    assert list(found) == [7, 21, 30, 45, 90, 150, 240, 365]
    assert (found[7].state, found[30].state) == ("asked", "planned")
    assert {found[step].due_at.astimezone(OSLO).hour for step in (30, 45)} == {12}


def test_a_plan_that_was_changed_takes_effect_at_the_next_start(
    connection: sqlite3.Connection, child: participants.Participant
) -> None:
    municipality = replace(SCENE.municipality, check_in_days=(14, 45, 300), check_in_hour=time(12))
    house = House(municipality, SCENE.words, OSLO, -100, lambda *_: None)
    for _ in range(2):
        replan(connection, SCENE.now, house)
    found = {step.step: step.due_at.astimezone(OSLO).hour for step in participants.plan_of(connection, child.id)}
    assert found == {14: 12, 45: 12, 300: 12}
    participants.move(connection, child.id, "paused")
    replan(connection, SCENE.now, replace(house, municipality=SCENE.municipality))
    assert found.keys() == states(connection, child).keys()


def test_a_zone_that_moved_moves_what_is_to_come(
    connection: sqlite3.Connection, child: participants.Participant
) -> None:
    """The hour is the municipality's own, wherever it is said to lie."""
    plan_anew(connection, child, replace(SCENE, zone=HELSINKI))
    hours = {step.due_at.astimezone(HELSINKI).hour for step in participants.plan_of(connection, child.id)}
    assert hours == {17}


def test_a_child_without_a_start_has_no_plan(connection: sqlite3.Connection, child: participants.Participant) -> None:
    unplanned = participants.enrol(connection, child.contact, "Sara", None, SCENE.now)
    plan_anew(connection, unplanned, SCENE)
    assert participants.plan_of(connection, unplanned.id) == []
