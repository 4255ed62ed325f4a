"""What carrying out an outcome gives back to be said, each kind to its own target."""

from dataclasses import dataclass
from enum import IntEnum

from dialogs.buttons import Button, Copy
from dialogs.events import Line
from dialogs.text import Part, Text

Rows = tuple[tuple[Button | Copy, ...], ...]


class Priority(IntEnum):
    """Which words of a lane go first."""

    THREAD = 0  # without which nothing in its lane arrives
    HEAD = 1  # what stands on top of a thread; no more urgent than what stands under it
    FIRST = 2  # danger
    HUMAN = 3  # a coordinator's words, and what a coordinator has asked for
    ANSWER = 4
    LATER = 5  # what nobody waits for


@dataclass(frozen=True)
class ToContact:
    """Say something to the contact, in the contact's language; `author` is whose words they are.

    What belongs to a `broadcast` is never sent twice.
    """

    parts: tuple[Part, ...]
    buttons: Rows = ()
    priority: Priority = Priority.ANSWER
    question: str | None = None
    author: str = "bot"
    broadcast: int | None = None


@dataclass(frozen=True)
class ToDesk:
    """Say something in the contact's thread, in the desk's language; a record's state can be restated later.

    `in_general` is for everybody to see: it is said in General, after what the thread is told before it.
    """

    parts: tuple[Part, ...]
    priority: Priority = Priority.ANSWER
    buttons: Rows = ()
    record: str | None = None
    in_general: bool = False


@dataclass(frozen=True)
class LinkToDesk:
    """Show a link at the desk as a QR code, with words under it."""

    link: str
    words: Text


@dataclass(frozen=True)
class LinkToContact:
    """Show the contact a link as a QR code, with words under it."""

    link: str
    words: Text


@dataclass(frozen=True)
class LineToDesk:
    """Pass a contact's own words on to the contact's thread, unaltered."""

    line: Line
    message: int


@dataclass(frozen=True)
class LineToContact:
    """Pass a coordinator's own words on to the contact, unaltered, with what stands on buttons below them."""

    line: Line
    message: int
    buttons: Rows = ()


@dataclass(frozen=True)
class EditAtContact:
    """Change a coordinator's words where they have been passed on, or as long as they have not left."""

    line: Line
    message: int
    edit: int
    buttons: Rows = ()


@dataclass(frozen=True)
class EditAtDesk:
    """Change a contact's words at the desk in place, with what stood there before in a quote under them."""

    line: Line
    row: int
    edit: int
    before: str


@dataclass(frozen=True)
class TakeBack:
    """Delete what was sent to the contact."""

    message: int
    row: int
    album: bool = False


@dataclass(frozen=True)
class MarkAtDesk:
    """React to a message at the desk; `kind` names the mark in words."""

    place: int
    mark: Text
    kind: str


@dataclass(frozen=True)
class OpenThread:
    """Open the contact's thread, or open it again."""

    name: Text


@dataclass(frozen=True)
class NameThread:
    """Name the contact's thread, if it is named otherwise."""

    name: Text


@dataclass(frozen=True)
class CloseThread:
    """Close the contact's thread."""


@dataclass(frozen=True)
class RestateAtDesk:
    """Show a record's state at the desk in other words, with the buttons that are left."""

    record: str
    parts: tuple[Part, ...]
    buttons: Rows = ()


@dataclass(frozen=True)
class Restate:
    """Show a question that was sent in other words, without its buttons."""

    question: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class About:
    """Say what concerns another contact than the turn's, as if the turn were that contact's."""

    contact: int
    reply: "Reply"


Reply = (
    ToContact
    | ToDesk
    | LinkToDesk
    | LinkToContact
    | LineToDesk
    | LineToContact
    | EditAtContact
    | EditAtDesk
    | TakeBack
    | MarkAtDesk
    | OpenThread
    | NameThread
    | CloseThread
    | Restate
    | RestateAtDesk
    | About
)
