"""When a family may be written to without having asked: by day, and not on Sundays or public holidays."""

from datetime import date, datetime, time, timedelta
from typing import Final

from dialogs.catalogue.public_holidays import is_public_holiday

SUNDAY: Final = 6
DAY: Final = timedelta(days=1)
EARLIEST: Final = time(8)
LATEST: Final = time(22)  # the latest hour of a check-in, and the minutes over which those of a day are spread


def is_ordinary(day: date) -> bool:
    """Tell whether a day is neither a Sunday nor a public holiday."""
    return day.weekday() != SUNDAY and not is_public_holiday(day)


def is_decent(local: datetime) -> bool:
    """Tell whether a family may be written to at a moment on the municipality's clocks."""
    return EARLIEST <= local.time() < LATEST and is_ordinary(local.date())


def ordinary_from(day: date) -> date:
    """Return the first ordinary day from a day on."""
    while not is_ordinary(day):
        day += DAY
    return day


def ordinary_until(day: date) -> date:
    """Return the last ordinary day up to a day."""
    while not is_ordinary(day):
        day -= DAY
    return day
