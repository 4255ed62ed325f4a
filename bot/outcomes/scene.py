"""Where an outcome is carried out."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogs.catalogue import Municipality
from storage.contacts import Contact


@dataclass(frozen=True)
class Scene:
    """The contact, the municipality and its time zone, the moment in UTC, and the record's id of the line, if any."""

    contact: Contact
    municipality: Municipality
    zone: ZoneInfo
    now: datetime
    line: int | None = None

    @property
    def today(self) -> date:
        """The municipality's calendar day."""
        return self.now.astimezone(self.zone).date()
