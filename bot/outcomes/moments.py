"""When a family may be asked something: at a decent hour of an ordinary day."""

from datetime import UTC, datetime, timedelta

from bot.outcomes.scene import Room
from dialogs.catalogue.public_holidays import is_public_holiday

A_DAY = timedelta(days=1)
SUNDAY = 6


def in_days(days: int, room: Room) -> datetime:
    """Return the moment in UTC, so many calendar days from now or on the next ordinary day, at a decent hour."""
    day = room.today + timedelta(days=days)
    while day.weekday() == SUNDAY or is_public_holiday(day):
        day += A_DAY
    return datetime.combine(day, room.municipality.check_in_hour, room.zone).astimezone(UTC)
