"""When a family is asked how it goes: on ordinary days, at the municipality's hour, each child at its own minute.

Calendar days are added on the municipality's clocks and made moments in UTC then, so that the hour stays when clocks
change.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from dialogs.catalogue.decent import DAY, ordinary_from

MINUTES: Final = 90  # over which the check-ins of a day are spread
STRIDE: Final = 7  # so that those who are enrolled together are not asked together


@dataclass(frozen=True)
class Plan:
    """At what steps, in days after the start, and at what hour a child's family is asked."""

    days: tuple[int, ...]
    hour: time
    participant: int

    def steps(self, start: date, zone: tzinfo) -> Iterator[tuple[int, datetime]]:
        """Yield each step and its moment in UTC; one on a Sunday or a public holiday moves to the day after."""
        for step in self.days:
            yield step, self._moment(start + timedelta(days=step), zone)

    def later(self, local: datetime, days: int = 1) -> datetime:
        """Return the same hour so many ordinary days later, in UTC."""
        day = local.date()
        for _ in range(days):
            day = ordinary_from(day + DAY)
        return self._moment(day, local.tzinfo)

    def next(self, local: datetime) -> datetime:
        """Return the hour of today where that is still to come, otherwise of the next ordinary day, in UTC."""
        today = self._moment(local.date(), local.tzinfo)
        return today if today > local.astimezone(UTC) else self.later(local)

    def _moment(self, day: date, zone: tzinfo | None) -> datetime:
        after = timedelta(minutes=self.participant * STRIDE % MINUTES)
        return (datetime.combine(ordinary_from(day), self.hour, zone) + after).astimezone(UTC)
