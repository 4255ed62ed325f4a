"""Moments as text: they come back as they were, and sort as time does."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from storage.moments import moment, stamp

OSLO = ZoneInfo("Europe/Oslo")
MOMENTS = [
    datetime(2026, 3, 29, 0, 59, 59, 999_999, tzinfo=UTC),
    datetime(2026, 3, 29, 3, 0, tzinfo=OSLO),
    datetime(2026, 10, 25, 2, 30, tzinfo=OSLO),
    datetime(2026, 10, 25, 2, 30, tzinfo=OSLO, fold=1),
    datetime(2026, 10, 25, 2, 30, 0, 1, tzinfo=OSLO, fold=1),
]


@pytest.mark.parametrize("when", MOMENTS)
def test_a_moment_comes_back_as_it_was_in_utc(when: datetime) -> None:
    read = moment(stamp(when))
    assert (read, read.utcoffset()) == (when.astimezone(UTC), timedelta(0))


def test_stamps_sort_as_time_does() -> None:
    assert sorted(map(stamp, reversed(MOMENTS))) == list(map(stamp, MOMENTS))
    assert len({len(stamp(when)) for when in MOMENTS}) == 1
