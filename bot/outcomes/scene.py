"""Where an outcome is carried out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.words import DESK_LANGUAGE, Words
from dialogs.catalogue import Municipality
from dialogs.outcomes.saying import Told
from dialogs.text import text
from storage.contacts import Contact


@dataclass(frozen=True)
class Room:
    """The municipality and its time zone, the moment in UTC, and all words: what there is in the desk's General.

    `asked_for` is said of what a coordinator does, who waits for what follows.
    """

    municipality: Municipality
    zone: ZoneInfo
    now: datetime
    words: Words
    asked_for: bool = field(default=False, kw_only=True)

    @property
    def local(self) -> datetime:
        """The moment on the municipality's clocks."""
        return self.now.astimezone(self.zone)

    @property
    def today(self) -> date:
        """The municipality's calendar day."""
        return self.local.date()

    @property
    def languages(self) -> Mapping[str, str]:
        """Name every language that is spoken, by its code, as the desk calls it."""
        return {code: self.words.plain(DESK_LANGUAGE, text(f"desk-language-{code}")) for code in self.words.languages}

    def around(self, contact: Contact) -> "Scene":
        """Return the scene of a contact, who may be another than the turn's."""
        return Scene(self.municipality, self.zone, self.now, self.words, contact, asked_for=self.asked_for)


@dataclass(frozen=True)
class Scene(Room):
    """A room with a contact in it.

    `line` is the record's id of what was said, if anything was; `told` is what the journey that ends in this turn
    has asked and was answered. A family without Telegram is `on_the_telephone` when a coordinator presses what it
    answers there.
    """

    contact: Contact
    line: int | None = None
    told: Told = ()
    on_the_telephone: bool = False
