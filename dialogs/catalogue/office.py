"""When somebody reads: the coordinator's hours without public holidays and days away, and time that counts only then.

Every moment is aware and local, in the municipality's time zone. It is reckoned with in UTC, since two local moments
in one zone are subtracted as if clocks were never changed.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from dialogs.catalogue.public_holidays import is_public_holiday
from dialogs.catalogue.week import WEEKDAYS, Hours, OfficeDay

MOST_DAYS: Final = 400
DAY: Final = timedelta(days=1)
NONE: Final = timedelta()

Span = tuple[datetime, datetime]


@dataclass(frozen=True)
class Absence:
    """Whole days on which the coordinator is away; `cover` is the first name of who reads meanwhile, if anybody."""

    first: date
    last: date
    cover: str | None = None

    def includes(self, day: date) -> bool:
        """Tell whether a day is one of them."""
        return self.first <= day <= self.last


@dataclass(frozen=True)
class Office:
    """When somebody reads: open from the moment the hours start, closed from the moment they end.

    An absence with cover closes nothing. Nothing is looked for further away than 400 days, where an absence without
    cover counts as one.
    """

    hours: Hours
    absences: tuple[Absence, ...] = ()

    def __post_init__(self) -> None:
        """Refuse hours in which the office would never open."""
        if not any(day.starts < day.ends for day in self.hours.weekdays):
            raise ValueError("an office has to have hours on at least one weekday")

    def is_working_day(self, day: date) -> bool:
        """Tell whether somebody reads on a day."""
        return self._hours(day) is not None

    def cover(self, day: date) -> Absence | None:
        """Find the absence that includes a day, whether or not somebody covers for it."""
        return next((absence for absence in self.absences if absence.includes(day)), None)

    def is_open(self, local: datetime) -> bool:
        """Tell whether somebody reads at this moment."""
        starts, _ = next(self._ahead(local))
        return starts == _utc(local)

    def opens(self, local: datetime) -> datetime:
        """Return when somebody reads next, which is the moment itself while the office is open."""
        starts, _ = next(self._ahead(local))
        return starts.astimezone(local.tzinfo)

    def closed_since(self, local: datetime) -> datetime | None:
        """Return when the office last closed, None while it is open."""
        if self.is_open(local):
            return None
        now = _utc(local)
        return next(ends for _, ends in self._spans(local, -DAY) if ends <= now).astimezone(local.tzinfo)

    def after(self, local: datetime, working: timedelta) -> datetime:
        """Return the first moment by which the office has been open for so long, counted from a moment.

        Where that lies too far away to be found, it is the end of the last day that was looked at: whoever waits for
        it is to be seen late rather than never.
        """
        reached = _utc(local)
        for starts, ends in self._ahead(local):
            if working <= NONE:
                break
            reached = min(starts + working, ends)
            working -= reached - starts
        return reached.astimezone(local.tzinfo)

    def _ahead(self, local: datetime) -> Iterator[Span]:
        """Yield what is left of the hours, from a moment on."""
        now = _utc(local)
        return ((max(now, starts), ends) for starts, ends in self._spans(local, DAY) if now < ends)

    def _spans(self, local: datetime, step: timedelta) -> Iterator[Span]:
        """Yield the hours of one working day after another, from the day of a moment on, or back from it."""
        day = local.date()
        for _ in range(MOST_DAYS):
            if away := self._away(day):
                day = away.last if step == DAY else away.first
            elif hours := self._hours(day):
                starts, ends = (_utc(datetime.combine(day, at, local.tzinfo)) for at in (hours.starts, hours.ends))
                # Clocks that are put forward at night may leave nothing of hours at night.
                if starts < ends:
                    yield starts, ends
            day += step

    def _hours(self, day: date) -> OfficeDay | None:
        """Find the hours of a day, None where nobody reads."""
        closed = self._away(day) or is_public_holiday(day)
        return None if closed else self.hours.on(WEEKDAYS[day.weekday()])

    def _away(self, day: date) -> Absence | None:
        """Find the absence without cover that includes a day."""
        absence = self.cover(day)
        return absence if absence and absence.cover is None else None


def _utc(local: datetime) -> datetime:
    if local.tzinfo is None:
        raise ValueError("a moment at the office has to have a time zone")
    return local.astimezone(UTC)
