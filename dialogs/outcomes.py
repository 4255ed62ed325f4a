"""What a turn may decide; each is carried out by the file of its name in `bot/outcomes/`."""

from dataclasses import dataclass
from typing import Any

from dialogs.buttons import Button
from dialogs.events import Line
from dialogs.known import Journey
from dialogs.questions import Question
from dialogs.text import Part, Text


@dataclass(frozen=True)
class Greet:
    """Welcome a contact once, and say who is behind the helpline."""

    with_menu: bool


@dataclass(frozen=True)
class Say:
    """Say something to the contact that needs nothing written.

    A prompt only asks to go on: one that has not left is withdrawn when there is a newer one.
    """

    parts: tuple[Part, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    prompt: bool = False


@dataclass(frozen=True)
class Ask:
    """Keep a journey and ask its next question; `notice` is said first, `backward` is where Back leads."""

    journey: Journey
    question: Question[Any]
    first: bool
    notice: Text | None = None


@dataclass(frozen=True)
class ShowChoice:
    """Show on the question just answered which answer it has, and take its buttons away."""

    run: int
    question: Question[Any]
    key: str


@dataclass(frozen=True)
class EndRun:
    """End the journey that the contact is in."""


@dataclass(frozen=True)
class PutInTouch:
    """Give a family's wish for an activity to the coordinator, who makes the introduction."""

    activity: str
    age: int


@dataclass(frozen=True)
class Declined:
    """Keep a wish from the coordinator; the club's contact person is told, if there is one."""

    activity: str | None = None


@dataclass(frozen=True)
class NothingFits:
    """Admit that there is no activity for this age, and offer a human."""

    age: int


@dataclass(frozen=True)
class CallHuman:
    """Open a ticket at the desk, or widen the one that is live."""

    about: str
    pressing: bool = False


@dataclass(frozen=True)
class GiveHelpLines:
    """Give the numbers to call in danger: before everything else, or in a line beside the answer."""

    hard: bool


@dataclass(frozen=True)
class ChangeLanguage:
    """Speak another language from now on, as the contact has chosen."""

    language: str


@dataclass(frozen=True)
class Relay:
    """Pass on what a contact says to the desk's thread."""

    line: Line
    edited: bool = False


@dataclass(frozen=True)
class Take:
    """Give the conversation to a coordinator, and tell both sides."""

    by: str


@dataclass(frozen=True)
class RelayBack:
    """Pass on what a coordinator says to the contact."""

    line: Line
    by: str


@dataclass(frozen=True)
class Close:
    """Give the contact back to the bot, and tell both sides."""

    by: str


@dataclass(frozen=True)
class TellDesk:
    """Say something in the ticket's thread."""

    parts: tuple[Part, ...]


@dataclass(frozen=True)
class MendThread:
    """Write the card and a short history for the new thread of a ticket whose thread is gone."""


@dataclass(frozen=True)
class NoteBlocked:
    """Remember that nothing reaches the contact, and tell the desk."""


@dataclass(frozen=True)
class Apologise:
    """Say that something went wrong on our side, and flag the conversation at the desk."""


Outcome = (
    Greet
    | Say
    | Ask
    | ShowChoice
    | EndRun
    | PutInTouch
    | Declined
    | NothingFits
    | CallHuman
    | GiveHelpLines
    | ChangeLanguage
    | Relay
    | Take
    | RelayBack
    | Close
    | TellDesk
    | MendThread
    | NoteBlocked
    | Apologise
)
