"""The public holidays of Norway; an ordinary Sunday is none."""

from datetime import date
from functools import cache


def is_public_holiday(day: date) -> bool:
    """Tell whether a day is a public holiday."""
    return day in _public_holidays(day.year)


@cache
def _public_holidays(year: int) -> frozenset[date]:
    # Imported when first needed: the package takes 0.4 seconds, as it brings the holidays of every country.
    import holidays

    return frozenset(holidays.country_holidays("NO", years=year))
