"""When a family may be written to without having asked."""

from datetime import date, datetime

import pytest

from dialogs.catalogue.decent import is_decent, ordinary_from, ordinary_until


@pytest.mark.parametrize(
    ("moment", "decent"),
    [
        ("2026-11-23 08:00", True),
        ("2026-11-23 07:59", False),
        ("2026-11-23 21:59", True),
        ("2026-11-23 22:00", False),
        ("2026-11-28 12:00", True),
        ("2026-11-29 12:00", False),
        ("2026-12-25 12:00", False),
    ],
)
def test_nobody_is_written_to_at_night_on_a_sunday_or_on_a_public_holiday(moment: str, decent: bool) -> None:
    """Lesson 38."""
    assert is_decent(datetime.fromisoformat(moment)) is decent


def test_an_ordinary_day_is_looked_for_in_both_directions() -> None:
    assert ordinary_from(date(2026, 12, 25)) == date(2026, 12, 28)
    assert ordinary_until(date(2026, 12, 27)) == date(2026, 12, 24)
    assert ordinary_from(date(2026, 12, 24)) == ordinary_until(date(2026, 12, 24)) == date(2026, 12, 24)
