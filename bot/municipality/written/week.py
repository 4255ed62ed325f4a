"""Times of a day, and the coordinator's week, as they are written."""

from datetime import time
from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator, model_validator

from bot.municipality.written.fields import Clock, Written
from dialogs.catalogue import WEEKDAYS, Hours, OfficeDay, Weekday


class WrittenSpan(Written):
    """A start and an end on the same day."""

    starts: Clock
    ends: Clock

    @field_validator("ends")
    @classmethod
    def _ends_after_start(cls, ends: str, info: ValidationInfo) -> str:
        starts = info.data.get("starts")
        if starts is not None and ends <= starts:
            raise ValueError(f'is "{ends}", but starts is "{starts}"; it should be a later time of the same day')
        return ends


MaybeDay = Annotated[
    WrittenSpan | None,
    Field(description='the hours of that day, such as { starts = "09:00", ends = "15:00" }, or left out'),
]


class WrittenHours(Written):
    """The coordinator's week."""

    mon: MaybeDay = None
    tue: MaybeDay = None
    wed: MaybeDay = None
    thu: MaybeDay = None
    fri: MaybeDay = None
    sat: MaybeDay = None
    sun: MaybeDay = None

    @model_validator(mode="after")
    def _has_a_day(self) -> "WrittenHours":
        if not self.model_fields_set:
            raise ValueError("is empty; it should have at least one day out of " + ", ".join(WEEKDAYS))
        return self

    def build(self) -> Hours:
        """Make the hours that the dialogs know."""
        spans: list[tuple[Weekday, WrittenSpan | None]] = [(day, getattr(self, day)) for day in WEEKDAYS]
        return Hours(
            tuple(
                OfficeDay(day, time.fromisoformat(span.starts), time.fromisoformat(span.ends))
                for day, span in spans
                if span
            )
        )
