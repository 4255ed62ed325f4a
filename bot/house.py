"""What every turn works with."""

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.incoming import Incoming
from bot.words import Words
from dialogs.catalogue import Municipality
from storage.events import Waiting


@dataclass(frozen=True)
class House:
    """What every turn works with; `read` makes an incoming of a stored event and the desk's chat id."""

    municipality: Municipality
    words: Words
    timezone: ZoneInfo
    desk: int
    read: Callable[[Waiting, int], Incoming | None]
