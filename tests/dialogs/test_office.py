"""When somebody reads, and how working time passes: nights, weekends, public holidays, days away and changed clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from dialogs.catalogue import WEEKDAYS, Absence, Hours, Office, OfficeDay

OSLO = ZoneInfo("Europe/Oslo")
WEEK = Hours(tuple(OfficeDay(weekday, time(9), time(15)) for weekday in WEEKDAYS[:5]))
AWAY = Absence(date(2026, 12, 21), date(2026, 12, 30))
OFFICE = Office(WEEK)
EMPTY = Office(WEEK, (AWAY,))
COVERED = Office(WEEK, (Absence(AWAY.first, AWAY.last, "Nora"),))
MONDAYS = Office(Hours((OfficeDay("mon", time(9), time(9, 1)),)))
NIGHTS = Office(Hours((OfficeDay("sun", time(1, 30), time(3, 30)),)))
GAPS = Office(Hours((OfficeDay("sun", time(2, 15), time(3, 10)),)))


def at(moment: str, *, fold: int = 0) -> datetime:
    """Return a moment in Oslo, such as "2026-11-23 09:00"."""
    return datetime.fromisoformat(moment).replace(tzinfo=OSLO, fold=fold)


# (the office, a moment when it is closed, when it closed, when it opens)
CLOSED = [
    pytest.param(OFFICE, "2026-11-23 08:59", "2026-11-20 15:00", "2026-11-23 09:00", id="before the hours"),
    pytest.param(OFFICE, "2026-11-23 15:00", "2026-11-23 15:00", "2026-11-24 09:00", id="exactly when it closes"),
    pytest.param(OFFICE, "2026-11-24 02:00", "2026-11-23 15:00", "2026-11-24 09:00", id="at night"),
    pytest.param(OFFICE, "2026-11-20 16:30", "2026-11-20 15:00", "2026-11-23 09:00", id="Friday afternoon"),
    pytest.param(OFFICE, "2026-11-22 12:00", "2026-11-20 15:00", "2026-11-23 09:00", id="Sunday"),
    pytest.param(OFFICE, "2027-05-17 10:00", "2027-05-14 15:00", "2027-05-18 09:00", id="17 May, a Monday"),
    pytest.param(OFFICE, "2026-05-14 10:00", "2026-05-13 15:00", "2026-05-15 09:00", id="Ascension Day"),
    pytest.param(OFFICE, "2026-04-01 15:30", "2026-04-01 15:00", "2026-04-07 09:00", id="Easter"),
    pytest.param(OFFICE, "2026-12-25 10:00", "2026-12-24 15:00", "2026-12-28 09:00", id="Christmas"),
    pytest.param(OFFICE, "2026-12-31 18:00", "2026-12-31 15:00", "2027-01-04 09:00", id="New Year"),
    pytest.param(EMPTY, "2026-12-18 15:00", "2026-12-18 15:00", "2026-12-31 09:00", id="before days away"),
    pytest.param(EMPTY, "2026-12-23 10:00", "2026-12-18 15:00", "2026-12-31 09:00", id="away with nobody reading"),
    pytest.param(COVERED, "2026-12-23 16:00", "2026-12-23 15:00", "2026-12-24 09:00", id="away with cover"),
    pytest.param(OFFICE, "2026-03-29 02:00", "2026-03-27 15:00", "2026-03-30 09:00", id="clocks go forward"),
    pytest.param(OFFICE, "2026-10-25 02:30", "2026-10-23 15:00", "2026-10-26 09:00", id="clocks go back"),
    pytest.param(MONDAYS, "2026-03-30 09:01", "2026-03-30 09:01", "2026-04-13 09:00", id="Easter takes the only day"),
]


@pytest.mark.parametrize(("office", "moment", "since", "opens"), CLOSED)
def test_a_closed_office_knows_since_when_and_until_when(office: Office, moment: str, since: str, opens: str) -> None:
    local = at(moment)
    assert not office.is_open(local)
    assert office.closed_since(local) == at(since)
    assert office.opens(local) == at(opens)
    assert office.opens(local).tzinfo is OSLO


@pytest.mark.parametrize(
    ("office", "moment"),
    [
        pytest.param(OFFICE, "2026-11-23 09:00", id="exactly when it opens"),
        pytest.param(OFFICE, "2026-11-23 14:59:59", id="until the last second"),
        pytest.param(OFFICE, "2026-12-24 10:00", id="Christmas Eve is no public holiday"),
        pytest.param(OFFICE, "2026-12-23 10:00", id="nobody away"),
        pytest.param(COVERED, "2026-12-23 10:00", id="away with cover"),
        pytest.param(EMPTY, "2026-12-18 10:00", id="the day before days away"),
        pytest.param(EMPTY, "2026-12-31 10:00", id="the day after days away"),
    ],
)
def test_an_open_office_opens_at_once(office: Office, moment: str) -> None:
    local = at(moment)
    assert office.is_open(local)
    assert office.opens(local) == local
    assert office.closed_since(local) is None


@pytest.mark.parametrize(
    ("office", "moment", "hours", "reached"),
    [
        pytest.param(OFFICE, "2026-11-23 09:00", 4, "2026-11-23 13:00", id="in the middle of a day"),
        pytest.param(OFFICE, "2026-11-23 09:00", 6, "2026-11-23 15:00", id="at the very end of a day"),
        pytest.param(OFFICE, "2026-11-23 13:30", 4, "2026-11-24 11:30", id="over a night"),
        pytest.param(OFFICE, "2026-11-24 03:00", 4, "2026-11-24 13:00", id="from the night"),
        pytest.param(OFFICE, "2026-11-20 14:00", 4, "2026-11-23 12:00", id="over a weekend"),
        pytest.param(OFFICE, "2026-11-20 14:00", 40, "2026-12-01 12:00", id="over more than a week"),
        pytest.param(OFFICE, "2027-05-14 14:00", 4, "2027-05-18 12:00", id="over 17 May"),
        pytest.param(OFFICE, "2026-04-01 14:00", 4, "2026-04-07 12:00", id="over Easter"),
        pytest.param(OFFICE, "2026-12-24 14:00", 4, "2026-12-28 12:00", id="over Christmas"),
        pytest.param(EMPTY, "2026-12-18 14:00", 4, "2026-12-31 12:00", id="over days away"),
        pytest.param(COVERED, "2026-12-18 14:00", 4, "2026-12-21 12:00", id="over days away with cover"),
        pytest.param(OFFICE, "2026-03-27 14:00", 4, "2026-03-30 12:00", id="clocks go forward"),
        pytest.param(OFFICE, "2026-10-23 14:00", 4, "2026-10-26 12:00", id="clocks go back"),
        pytest.param(NIGHTS, "2026-03-29 01:30", 1, "2026-03-29 03:30", id="an hour that the clocks leap over"),
        pytest.param(NIGHTS, "2026-10-25 01:30", 3, "2026-10-25 03:30", id="an hour that the clocks repeat"),
        pytest.param(OFFICE, "2026-11-22 12:00", 0, "2026-11-22 12:00", id="no time at all"),
    ],
)
def test_time_passes_only_while_somebody_reads(office: Office, moment: str, hours: int, reached: str) -> None:
    found = office.after(at(moment), timedelta(hours=hours))
    assert found == at(reached)
    assert found.tzinfo is OSLO


def test_the_second_of_two_equal_clock_times_is_later_than_the_first() -> None:
    first, second = at("2026-10-25 02:30"), at("2026-10-25 02:30", fold=1)
    reached = [NIGHTS.after(local, timedelta(minutes=45)).astimezone(UTC) for local in (first, second)]
    assert reached[1] - reached[0] == timedelta(hours=1)
    assert NIGHTS.opens(second).fold == 1


def test_hours_that_the_clocks_leap_over_are_no_hours() -> None:
    local = at("2026-03-29 03:05")
    assert not GAPS.is_open(local)
    assert GAPS.closed_since(local) == at("2026-03-22 03:10")
    # Easter Sunday is the next.
    assert GAPS.opens(local) == at("2026-04-12 02:15")


def test_hours_of_a_minute_a_week_are_looked_through_for_so_long_and_no_longer() -> None:
    local = at("2026-11-23 08:00")
    found = MONDAYS.after(local, timedelta(hours=40))
    assert timedelta(days=390) < found - local <= timedelta(days=400)
    assert (found.weekday(), found.time()) == (0, time(9, 1))


def test_days_away_may_be_longer_than_what_is_looked_through() -> None:
    office = Office(WEEK, (Absence(date(2026, 1, 1), date(2028, 12, 31)),))
    local = at("2027-06-01 10:00")
    assert office.closed_since(local) == at("2025-12-31 15:00")
    assert office.opens(local) == at("2029-01-02 09:00")
    assert office.after(local, timedelta(hours=1)) == at("2029-01-02 10:00")


@pytest.mark.parametrize(
    ("office", "day", "works"),
    [
        (OFFICE, date(2026, 11, 23), True),
        (OFFICE, date(2026, 11, 22), False),
        (OFFICE, date(2027, 5, 17), False),
        (EMPTY, date(2026, 12, 21), False),
        (EMPTY, date(2026, 12, 30), False),
        (EMPTY, date(2026, 12, 31), True),
        (COVERED, date(2026, 12, 21), True),
    ],
)
def test_a_day_is_a_working_day_where_somebody_reads(office: Office, day: date, works: bool) -> None:
    assert office.is_working_day(day) is works


def test_a_sunday_with_hours_is_a_working_day_unless_it_is_a_public_holiday() -> None:
    assert NIGHTS.is_working_day(date(2026, 11, 22))
    assert not NIGHTS.is_working_day(date(2026, 4, 5))


def test_the_absence_of_a_day_is_found_from_its_first_to_its_last() -> None:
    found = [EMPTY.cover(date(2026, 12, day)) for day in (20, 21, 25, 30, 31)]
    assert found == [None, AWAY, AWAY, AWAY, None]
    away = COVERED.cover(AWAY.first)
    assert away is not None
    assert away.cover == "Nora"


@pytest.mark.parametrize("week", [Hours(()), Hours((OfficeDay("mon", time(9), time(9)),))])
def test_an_office_that_never_opens_is_refused(week: Hours) -> None:
    with pytest.raises(ValueError, match="has to have hours"):
        Office(week)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="has to have a time zone"):
        OFFICE.is_open(datetime(2026, 11, 23, 10))  # noqa: DTZ001
