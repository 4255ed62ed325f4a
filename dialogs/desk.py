"""What a coordinator's words at the desk lead to."""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs import buttons
from dialogs.events import (
    Colleague,
    ColleagueCame,
    ColleagueLeft,
    DeskCommanded,
    DeskEdited,
    DeskEvent,
    DeskPressed,
    DeskSaid,
    NotDelivered,
    ThreadLost,
)
from dialogs.known import Known
from dialogs.outcomes import Close, Enrol, Join, MendThread, MoveOn, Outcome, RelayBack, Take, TellDesk
from dialogs.text import Quote, Text, text

Outcomes = tuple[Outcome, ...]

NOTE = "//"
NORWEGIAN: Final = ("nb", "nn")


def _close(asked: DeskCommanded, known: Known) -> Outcomes:
    if known.ticket is None or known.ticket.state == "closed":
        return _tell("desk-already-closed")
    return (Close(asked.by),)


def _enrol(asked: DeskCommanded, _known: Known) -> Outcomes:
    return (Enrol(asked.rest),) if asked.rest else _tell("desk-enrol-name")


ANYWHERE: Final[Mapping[str, Callable[[DeskCommanded], Outcomes]]] = {}
IN_THREAD: Final[Mapping[str, Callable[[DeskCommanded, Known], Outcomes]]] = {"close": _close, "enrol": _enrol}
COMMANDS = (*IN_THREAD, *ANYWHERE)


def at_the_desk(event: DeskEvent, known: Known) -> Outcomes:
    """Decide what happens to a ticket when its thread is written in, or fails."""
    match event:
        case DeskSaid(line, by):
            foreign = _is_foreign(event, known)
            return () if line.text.startswith(NOTE) else (*_taken(by, known), RelayBack(line, by, foreign))
        case DeskCommanded(name) if name in IN_THREAD:
            return IN_THREAD[name](event, known)
        case DeskPressed(data):
            return _pressed(data)
        case ThreadLost():
            return (MendThread(),)
        case NotDelivered(state, said):
            return (TellDesk((text(f"desk-not-delivered.{state}"), Quote(said))),)
        case DeskEdited():
            return ()
    return in_general(event)


def in_general(event: DeskEvent) -> Outcomes:
    """Decide what follows from what concerns no contact; coordinators may talk there among themselves."""
    match event:
        case DeskCommanded(name) if name in ANYWHERE:
            return ANYWHERE[name](event)
        case DeskCommanded(name) if name in IN_THREAD:
            return _tell("desk-only-in-thread")
        case DeskCommanded():
            return _tell("desk-unknown-command")
        case ColleagueLeft() | ColleagueCame():
            return ()
    return ()


def _taken(by: Colleague, known: Known) -> Outcomes:
    """Take the conversation with the first message, also one that was closed; join one that somebody has."""
    if known.ticket is None or known.ticket.state != "taken":
        return (Take(by),)
    return () if by.id in known.ticket.takers else (Join(by),)


def _is_foreign(said: DeskSaid, known: Known) -> bool:
    """Tell whether a coordinator's words are not in the contact's language."""
    spoken = {known.contact.language, *(NORWEGIAN if known.contact.language in NORWEGIAN else ())}
    return said.reading is not None and said.reading.language not in spoken


def _pressed(data: str) -> Outcomes:
    """Move a record on by its button."""
    match buttons.read(data):
        case buttons.Move(kind, record, step):
            return (MoveOn(kind, record, step),)
    return ()


def _tell(words: str, **args: str | Text) -> Outcomes:
    return (TellDesk((text(words, **args),)),)
