"""Where an outcome is carried out."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from dialogs.catalogue import Municipality
from storage.contacts import Contact


@dataclass(frozen=True)
class Room:
    """The municipality and its time zone, and the moment in UTC: all there is in the desk's General."""

    municipality: Municipality
    zone: ZoneInfo
    now: datetime

    @property
    def local(self) -> datetime:
        """The moment on the municipality's clocks."""
        return self.now.astimezone(self.zone)

    @property
    def today(self) -> date:
        """The municipality's calendar day."""
        return self.local.date()


@dataclass(frozen=True)
class Scene(Room):
    """A room with a contact in it, and the record's id of the line that was said, if any."""

    contact: Contact
    line: int | None = None
