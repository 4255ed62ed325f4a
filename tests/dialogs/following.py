"""Children that are followed, as the dialogs know them."""

from datetime import datetime, timedelta

from dialogs.known import CheckIn, Participant
from tests.dialogs.transcript import MONDAY

DAY = timedelta(days=1)


def step(days: int, state: str = "planned", asked_at: datetime | None = None, *, reminded: bool = False) -> CheckIn:
    """Return a step of a child that began a week ago."""
    return CheckIn(days, state, MONDAY + (days - 7) * DAY, asked_at, reminded)


def amir(state: str = "following", **changed: CheckIn) -> Participant:
    """Return Amir, whose first check-in has rung."""
    steps = {"first": step(7, "rung"), "second": step(21)} | changed
    return Participant("Amir", "Fotball", state, dict(enumerate(steps.values(), start=9)))
