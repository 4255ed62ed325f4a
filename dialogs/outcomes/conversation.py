"""What passes between a contact and the desk, line by line."""

from dataclasses import dataclass
from typing import Literal

from dialogs.buttons import Button
from dialogs.events import Colleague, Line
from dialogs.outcomes.outcome import Outcome
from dialogs.text import Part

Foreign = Literal["norwegian", "other"] | None
"""In what language words are that are not in their reader's."""


@dataclass(frozen=True)
class Relay(Outcome):
    """Pass on what a contact says to the desk's thread."""

    line: Line
    edited: bool = False


@dataclass(frozen=True)
class RelayBack(Outcome):
    """Pass on what a coordinator says to the contact; `foreign` where it is not in the contact's language."""

    line: Line
    by: Colleague
    foreign: Foreign = None


@dataclass(frozen=True)
class RelayEdit(Outcome):
    """Change at the contact's what a coordinator has changed; what was a note stays one."""

    line: Line
    foreign: Foreign = None


@dataclass(frozen=True)
class Resend(Outcome):
    """Send a coordinator's words again, whose sending was refused or is uncertain."""

    message: int


@dataclass(frozen=True)
class Unsend(Outcome):
    """Take a coordinator's words back from the contact's chat: those replied to, or the last."""

    replied_to: int | None


@dataclass(frozen=True)
class Mark(Outcome):
    """Mark a message at the desk, by its id there, as a "note", or a coordinator's words as "sent"."""

    mark: str
    place: int | None = None
    message: int | None = None


@dataclass(frozen=True)
class TellDesk(Outcome):
    """Say something at the desk where it was asked for; what a record says of itself can be restated later."""

    parts: tuple[Part, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    record: str | None = None


@dataclass(frozen=True)
class KeepNote(Outcome):
    """Keep what a coordinator writes of a family that has no Telegram to read it in."""

    line: Line


@dataclass(frozen=True)
class TellAway(Outcome):
    """Tell a family that waits for a human when somebody reads next, once while nobody does."""
