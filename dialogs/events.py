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
class Colleague:
    """One of the coordinators at the desk: the Telegram account, and the first name."""

    id: int
    name: str


@dataclass(frozen=True)
class Said:
    """A contact says something.

    `answer` is the plain answer it may be ("yes", "no", "back", "any"); `asks` are the words of club life whose meaning
    it asks; `who` is for whom somebody writes, "self" or "child", where the words say so; `continues` is said of a
    further part of an album, which is answered once.
    """

    line: Line
    reading: Reading | None = None
    answer: str | None = None
    continues: bool = False
    asks: tuple[str, ...] = ()
    who: str | None = None


@dataclass(frozen=True)
class Commanded:
    """A contact writes a command, without its slash, and what follows it, as behind a link that begins the bot."""

    name: str
    rest: str = ""


@dataclass(frozen=True)
class Pressed:
    """A contact presses a button, maybe an old one."""

    data: str


@dataclass(frozen=True)
class Edited:
    """A contact changes what it has said."""

    line: Line
    reading: Reading | None = None


@dataclass(frozen=True)
class Blocked:
    """A contact can no longer be reached."""


@dataclass(frozen=True)
class Returned:
    """A contact can be reached again."""


@dataclass(frozen=True)
class DeskSaid:
    """A coordinator writes at the desk; `replied_to` is the message there that it is about, by its id."""

    line: Line
    by: Colleague
    reading: Reading | None = None
    replied_to: int | None = None


@dataclass(frozen=True)
class DeskEdited:
    """A coordinator changes what was written at the desk."""

    line: Line
    by: Colleague
    reading: Reading | None = None


@dataclass(frozen=True)
class DeskCommanded:
    """A coordinator writes a command at the desk, without its slash, and what follows it.

    `line` is the command as it was written, `replied_to` the message at the desk that it is about, by its id.
    """

    name: str
    by: Colleague
    rest: str
    line: Line
    replied_to: int | None = None


@dataclass(frozen=True)
class DeskPressed:
    """A coordinator presses a button at the desk, in a thread by its id, or in General."""

    data: str
    by: Colleague
    asked_in: int | None = None


@dataclass(frozen=True)
class ColleagueLeft:
    """Somebody has left the desk's group."""

    who: Colleague


@dataclass(frozen=True)
class ColleagueCame:
    """Somebody has come to the desk's group, perhaps again."""

    who: Colleague


@dataclass(frozen=True)
class CheckInDue:
    """It is time to ask a family how it goes."""

    check_in: int
    participant: int


@dataclass(frozen=True)
class NoAnswer:
    """A check-in has been without an answer for some days."""

    check_in: int
    participant: int


@dataclass(frozen=True)
class ReminderDue:
    """It is time to remind a family of what it has borrowed."""

    reminder: int


@dataclass(frozen=True)
class OfferDue:
    """Something is free again that a family waits for."""

    wish: int


@dataclass(frozen=True)
class OfferOver:
    """The time is over for which something was offered to a family that waited for it."""

    wish: int


@dataclass(frozen=True)
class Released:
    """The only coordinator who had a conversation has left the desk."""

    by: Colleague


@dataclass(frozen=True)
class TooLongWaited:
    """Somebody has waited too long for an answer."""


@dataclass(frozen=True)
class MorningCame:
    """The coordinator's working day begins."""


@dataclass(frozen=True)
class IntroductionDue:
    """It is time to ask a family what has come of an introduction, to an activity by its key if it is known.

    `age` is the child's, where the family has told it before.
    """

    introduction: int
    activity: str | None = None
    age: int | None = None


@dataclass(frozen=True)
class ThreadLost:
    """The desk's thread of a ticket is gone."""


@dataclass(frozen=True)
class NotDelivered:
    """A coordinator's words, by their id in the record, have not, or not surely, reached the contact.

    `state` is "refused" or "uncertain".
    """

    state: str
    text: str
    message: int


@dataclass(frozen=True)
class Relayed:
    """A coordinator's words, by their id in the record, have been sent to the contact."""

    message: int


@dataclass(frozen=True)
class TakenBack:
    """A coordinator's words were to be taken back from the contact's chat; `done` where they are gone from there."""

    message: int
    done: bool


@dataclass(frozen=True)
class EditLost:
    """A contact has changed a line, and the copy at the desk could not be changed; `text` is the new one."""

    text: str


@dataclass(frozen=True)
class NotMarked:
    """A mark of a message at the desk was refused, as a group may allow only some reactions."""

    mark: str


@dataclass(frozen=True)
class Failed:
    """The turn of something this contact did has failed, by a fault of our own; `line` is what was said."""

    line: Line | None = None


@dataclass(frozen=True)
class Nothing:
    """Something that asks for no answer, such as Telegram's own notices."""


ContactEvent = Said | Commanded | Pressed | Edited | Blocked | Returned | Failed
FromColleague = DeskSaid | DeskEdited | DeskCommanded | DeskPressed
FromSender = ThreadLost | NotDelivered | Relayed | TakenBack | EditLost | NotMarked
DeskEvent = FromColleague | ColleagueLeft | ColleagueCame | Released | TooLongWaited | MorningCame | FromSender
Event = (
    ContactEvent | DeskEvent | CheckInDue | IntroductionDue | NoAnswer | ReminderDue | OfferDue | OfferOver | Nothing
)
