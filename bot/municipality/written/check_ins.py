"""When families are asked how it goes, as it is written."""

from datetime import time
from itertools import pairwise
from typing import Annotated

from pydantic import Field, field_validator

from bot.municipality.written.fields import Clock, Written
from dialogs.catalogue import CHECK_IN_HOUR, PLAN

# Nobody is to be woken by a question, or asked at bedtime.
EARLIEST = "08:00"
LATEST = "20:00"


class WrittenCheckIns(Written):
    """The days and the hour at which families are asked how it goes."""

    days: Annotated[
        list[Annotated[int, Field(gt=0)]],
        Field(
            min_length=1,
            description="one or more whole days after the start, without quotes, in a list such as [7, 21, 45]",
        ),
    ] = Field(default=list(PLAN))
    hour: Clock = f"{CHECK_IN_HOUR:%H:%M}"

    @field_validator("days")
    @classmethod
    def _go_forward(cls, days: list[int]) -> list[int]:
        for before, after in pairwise(days):
            if after <= before:
                raise ValueError(f"has {after} after {before}; each should be later than the one before")
        return days

    @field_validator("hour")
    @classmethod
    def _is_decent(cls, hour: str) -> str:
        if not EARLIEST <= hour <= LATEST:
            raise ValueError(f'is "{hour}"; it should be between "{EARLIEST}" and "{LATEST}"')
        return hour

    def build(self) -> tuple[tuple[int, ...], time]:
        """Make the days and the hour that the dialogs know."""
        return tuple(self.days), time.fromisoformat(self.hour)
