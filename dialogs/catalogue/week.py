"""The days of the week, and when the coordinator reads on each."""

from dataclasses import dataclass
from datetime import time
from typing import Final, Literal, get_args

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
WEEKDAYS: Final[tuple[Weekday, ...]] = get_args(Weekday)


@dataclass(frozen=True)
class OfficeDay:
    """From when to when the coordinator reads messages on one weekday, in the municipality's time zone."""

    weekday: Weekday
    starts: time
    ends: time


@dataclass(frozen=True)
class Hours:
    """The coordinator's week, from Monday on; a day that is not listed is a day off."""

    weekdays: tuple[OfficeDay, ...]

    def on(self, weekday: str) -> OfficeDay | None:
        """Find the hours of a weekday, None on a day off."""
        return next((day for day in self.weekdays if day.weekday == weekday), None)
