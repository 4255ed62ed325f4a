"""When the coordinator is away, as it is written."""

from datetime import date, timedelta
from itertools import pairwise
from operator import attrgetter
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from bot.municipality.written.fields import Day, Text, Written
from dialogs.catalogue import Absence

# A longer one is a wrong year, or a coordinator who has left.
LONGEST = timedelta(days=366)


class WrittenAbsence(Written):
    """Whole days on which the coordinator is away."""

    first: Day
    last: Day
    cover: Text | None = Field(
        default=None, description="the first name of who reads meanwhile, in quotes, or left out when nobody does"
    )

    @field_validator("last")
    @classmethod
    def _comes_soon_enough_after_first(cls, last: date, info: ValidationInfo) -> date:
        first = info.data.get("first")
        if first is not None and last < first:
            raise ValueError(f'is "{last}", but first is "{first}"; it should be the same day or a later one')
        if first is not None and last - first >= LONGEST:
            raise ValueError(f'is "{last}", but first is "{first}"; it should be at most a year later')
        return last

    def build(self) -> Absence:
        """Make the absence that the dialogs know."""
        return Absence(self.first, self.last, self.cover)


def _share_no_day(absences: list[WrittenAbsence]) -> list[WrittenAbsence]:
    """Refuse a day of two absences, since each may name its own cover."""
    for before, after in pairwise(sorted(absences, key=attrgetter("first"))):
        if after.first <= before.last:
            raise ValueError(f'have the day "{after.first}" more than once; each day should be in one absence only')
    return absences


WrittenAbsences = Annotated[list[WrittenAbsence], AfterValidator(_share_no_day)]
