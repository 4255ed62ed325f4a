"""Where an outcome is carried out."""

from dataclasses import dataclass
from datetime import datetime

from dialogs.catalogue import Municipality
from storage.contacts import Contact


@dataclass(frozen=True)
class Scene:
    """The contact, the municipality, the moment in UTC, and the record's id of the line being handled, if any."""

    contact: Contact
    municipality: Municipality
    now: datetime
    line: int | None = None
