"""What a coordinator's words at the desk lead to."""

from dialogs import buttons
from dialogs.events import DeskCommanded, DeskEvent, DeskPressed, DeskSaid, NotDelivered, ThreadLost
from dialogs.known import Known
from dialogs.outcomes import Close, Enrol, MendThread, MoveOn, Outcome, RelayBack, Take, TellDesk
from dialogs.text import Quote, text

NOTE = "//"
COMMANDS = ("close", "enrol")


def at_the_desk(event: DeskEvent, known: Known) -> tuple[Outcome, ...]:
    """Decide what happens to a ticket when its thread is written in, or fails."""
    match event:
        case DeskSaid(line, by):
            return () if line.text.startswith(NOTE) else (*_taken(by, known), RelayBack(line, by))
        case DeskCommanded("close", by):
            return _closed(by, known)
        case DeskCommanded("enrol", _, name):
            return (Enrol(name),) if name else (TellDesk((text("desk-enrol-name"),)),)
        case DeskPressed(data):
            return _pressed(data)
        case DeskCommanded():
            return (TellDesk((text("desk-unknown-command"),)),)
        case ThreadLost():
            return (MendThread(),)
        case NotDelivered(state, said):
            return (TellDesk((text(f"desk-not-delivered.{state}"), Quote(said))),)


def _taken(by: str, known: Known) -> tuple[Outcome, ...]:
    """Take the conversation with the first message, also one that was closed."""
    taken = known.ticket is not None and known.ticket.state == "taken" and known.ticket.taken_by == by
    return () if taken else (Take(by),)


def _pressed(data: str) -> tuple[Outcome, ...]:
    """Move a record on by its button."""
    match buttons.read(data):
        case buttons.Move(kind, record, step):
            return (MoveOn(kind, record, step),)
    return ()


def _closed(by: str, known: Known) -> tuple[Outcome, ...]:
    if known.ticket is None or known.ticket.state == "closed":
        return (TellDesk((text("desk-already-closed"),)),)
    return (Close(by),)
