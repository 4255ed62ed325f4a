"""The times of a conversation with the coordinator, as they are written."""

from datetime import timedelta
from typing import Annotated

from pydantic import Field

from bot.municipality.written.fields import Written
from dialogs.catalogue import GRACE, RAISE_AFTER, DeskRules

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


class WrittenDesk(Written):
    """How long a family may wait before it is raised, and how long a closed conversation is still at hand."""

    raise_after_hours: Annotated[
        int,
        Field(gt=0, le=40, description="whole hours of the coordinator's working time, from 1 to 40, without quotes"),
    ] = RAISE_AFTER // HOUR
    grace_minutes: Annotated[
        int, Field(ge=0, le=1440, description="whole minutes from 0 to 1440, which is a day, without quotes")
    ] = GRACE // MINUTE

    def build(self) -> DeskRules:
        """Make the rules that the dialogs know."""
        return DeskRules(raise_after=self.raise_after_hours * HOUR, grace=self.grace_minutes * MINUTE)
