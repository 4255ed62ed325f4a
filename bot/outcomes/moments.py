"""When a family may be asked something: at a decent hour of an ordinary day."""

from datetime import UTC, datetime, timedelta

from bot.outcomes.scene import Room
from dialogs.catalogue import ordinary_from


def in_days(days: int, room: Room) -> datetime:
    """Return the moment in UTC, so many calendar days from now or on the next ordinary day, at a decent hour."""
    day = room.today + timedelta(days=days)
    return datetime.combine(ordinary_from(day), room.municipality.check_in_hour, room.zone).astimezone(UTC)
