"""Where an outcome is carried out."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.words import Words
from dialogs.catalogue import Municipality
from dialogs.outcomes import Told
from storage.contacts import Contact


@dataclass(frozen=True)
class Room:
    """The municipality and its time zone, the moment in UTC, and all words: what there is in the desk's General."""

    municipality: Municipality
    zone: ZoneInfo
    now: datetime
    words: Words

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
    """A room with a contact in it.

    `line` is the record's id of what was said, if anything was; `told` is what the journey that ends in this turn
    has asked and was answered.
    """

    contact: Contact
    line: int | None = None
    told: Told = ()
