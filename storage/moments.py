"""Moments as the tables keep them: text in UTC that sorts as time does."""

from datetime import UTC, datetime


def stamp(moment: datetime) -> str:
    """Write an aware moment as text, to the microsecond."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """Read a stamp back as an aware moment in UTC."""
    return datetime.fromisoformat(text)
