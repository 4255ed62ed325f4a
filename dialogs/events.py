"""What can happen, as the dialogs see it."""

from dataclasses import dataclass

from dialogs.understanding.reading import Reading


@dataclass(frozen=True)
class Line:
    """One thing said: its kind ("text", "photo", …), its text or caption, and where it was said."""

    kind: str
    text: str
    chat_id: int
    message_id: int
    entities: tuple[dict[str, object], ...] = ()
    file_id: str | None = None
    album_id: str | None = None


@dataclass(frozen=True)
class Said:
    """A contact says something.

    `answer` is the plain answer it may be ("yes", "no", "back", "any"); `continues` is said of a further part of
    an album, which is answered once.
    """

    line: Line
    reading: Reading | None = None
    answer: str | None = None
    continues: bool = False


@dataclass(frozen=True)
class Commanded:
    """A contact writes a command, without its slash."""

    name: str


@dataclass(frozen=True)
class Pressed:
    """A contact presses a button, maybe an old one."""

    data: str


@dataclass(frozen=True)
class Edited:
    """A contact changes what it has said."""

    line: Line


@dataclass(frozen=True)
class Blocked:
    """A contact can no longer be reached."""


@dataclass(frozen=True)
class Returned:
    """A contact can be reached again."""


@dataclass(frozen=True)
class DeskSaid:
    """A coordinator writes in a ticket's thread."""

    line: Line
    by: str


@dataclass(frozen=True)
class DeskCommanded:
    """A coordinator writes a command in a ticket's thread, without its slash, and what follows it."""

    name: str
    by: str
    rest: str = ""


@dataclass(frozen=True)
class DeskPressed:
    """A coordinator presses a button in a ticket's thread."""

    data: str
    by: str


@dataclass(frozen=True)
class CheckInDue:
    """It is time to ask a family how it goes."""

    check_in: int
    participant: int


@dataclass(frozen=True)
class ThreadLost:
    """The desk's thread of a ticket is gone."""


@dataclass(frozen=True)
class NotDelivered:
    """A coordinator's words have not, or not surely, reached the contact; `state` is "refused" or "uncertain"."""

    state: str
    text: str


@dataclass(frozen=True)
class Failed:
    """The turn of something this contact did has failed, by a fault of our own; `line` is what was said."""

    line: Line | None = None


@dataclass(frozen=True)
class Nothing:
    """Something that asks for no answer, such as Telegram's own notices."""


ContactEvent = Said | Commanded | Pressed | Edited | Blocked | Returned | Failed
DeskEvent = DeskSaid | DeskCommanded | DeskPressed | ThreadLost | NotDelivered
Event = ContactEvent | DeskEvent | CheckInDue | Nothing
