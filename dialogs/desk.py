"""What a coordinator's words at the desk lead to."""

from typing import Final

from dialogs import broadcasts, buttons, canned, corrections, invited, own_replies
from dialogs.desk_commands import ANYWHERE, IN_GENERAL, IN_THREAD
from dialogs.events import (
    Colleague,
    DeskCommanded,
    DeskEdited,
    DeskEvent,
    DeskPressed,
    DeskSaid,
    EditLost,
    MorningCame,
    NotDelivered,
    NotMarked,
    Relayed,
    Released,
    TakenBack,
    ThreadLost,
    TooLongWaited,
)
from dialogs.known import Known
from dialogs.outcomes.conversation import Foreign, KeepNote, Mark, RelayBack, RelayEdit, Resend, TellDesk
from dialogs.outcomes.desk import Join, MendThread, MoveOn, OpenFor, RaiseWaiting, Release, ShowDay, Take
from dialogs.outcomes.first_year import EndInvitation, Invite
from dialogs.outcomes.outcome import Outcome
from dialogs.text import Quote, Text, text

Outcomes = tuple[Outcome, ...]

NOTE = "//"
NORWEGIAN: Final = ("nb", "nn")


def at_the_desk(event: DeskEvent, known: Known) -> Outcomes:
    """Decide what happens to a ticket when its thread is written in, or fails."""
    match event:
        case DeskSaid(line) if line.text.startswith(NOTE):
            return (Mark("note", line.message_id),)
        case DeskSaid(line) if known.contact.without_chat:
            return (KeepNote(line), Mark("note", line.message_id))
        case DeskEdited() if known.contact.without_chat:
            return ()
        case DeskSaid(line, by):
            foreign = _foreign(event, known)
            return (*_taken(by, known, foreign), RelayBack(line, by, foreign))
        case DeskEdited(line):
            return (RelayEdit(line, _foreign(event, known)),)
        case DeskCommanded(name) if name in IN_THREAD:
            return IN_THREAD[name](event, known)
        case DeskCommanded(name) if name in IN_GENERAL:
            return _tell("desk-only-in-general")
        case DeskPressed():
            return _pressed(event, known)
        case Released(by):
            return (Release(by),)
        case ThreadLost():
            return (MendThread(),)
        case Relayed(message):
            return (Mark("sent", message=message),)
        case NotDelivered(state, said, message):
            return (_not_delivered(state, said, message),)
        case TakenBack(_, done):
            return _tell("desk-unsent" if done else "desk-unsend-refused")
        case EditLost(changed):
            return (TellDesk((text("desk-edited"), Quote(changed))),)
        case NotMarked(mark):
            return _tell(f"desk-marked.{mark}")
    return in_general(event)


def in_general(event: DeskEvent) -> Outcomes:
    """Decide what follows from what concerns no contact; coordinators may talk there among themselves."""
    match event:
        case DeskCommanded(name) if name in ANYWHERE:
            return ANYWHERE[name](event)
        case DeskCommanded(name) if name in IN_GENERAL:
            return IN_GENERAL[name](event)
        case DeskCommanded(name) if name in IN_THREAD:
            return _tell("desk-only-in-thread")
        case DeskCommanded():
            return _tell("desk-unknown-command")
        case DeskPressed(data):
            return _pressed_anywhere(data)
        case DeskSaid(line, replied_to=replied_to) if replied_to or line.chat_id > 0:
            return _tell("desk-general-goes-nowhere")  # where there are no colleagues to talk to, or one is answered
        case TooLongWaited():
            return (RaiseWaiting(),)
        case MorningCame():
            return (ShowDay(morning=True),)
    return ()


def _taken(by: Colleague, known: Known, foreign: Foreign = None) -> tuple[Take | Join, ...]:
    """Take the conversation with the first message, also one that was closed; join one that somebody has."""
    if known.ticket is None or not known.taken:
        return (Take(by, foreign),)
    return () if by.id in known.ticket.takers else (Join(by),)


def _foreign(said: DeskSaid | DeskEdited, known: Known) -> Foreign:
    """Tell whether a coordinator's words are in Norwegian, or another language that is not the contact's."""
    if said.reading is None:
        return None
    spoken, own = said.reading.language, known.contact.language
    if spoken in NORWEGIAN:
        return None if own in NORWEGIAN else "norwegian"
    return None if spoken == own else "other"


def _pressed(press: DeskPressed, known: Known) -> Outcomes:
    """Open a thread, go on with canned replies, or move a record on, by its button."""
    match buttons.read(press.data):
        case buttons.Open():
            return (OpenFor(press.by, press.asked_in),)
        case buttons.Move("resend", message):
            return (Resend(message),)
        case buttons.Move(canned.KIND, offer, step):
            return canned.pressed(offer, step, press.by, _taken(press.by, known))
        case buttons.Move(corrections.CARD, ticket):
            return corrections.of_ticket(ticket)
        case buttons.Move(corrections.KIND, message, step):
            return corrections.pressed(message, step)
        case buttons.Move(own_replies.KIND | broadcasts.KIND | invited.KIND | "invite"):
            return _pressed_anywhere(press.data)
        case buttons.Move(kind, record, step):
            return (MoveOn(kind, record, step),)
    return ()


def _pressed_anywhere(data: str) -> Outcomes:
    """Do by a button what concerns no contact."""
    match buttons.read(data):
        case buttons.Move(own_replies.KIND, number, key):
            return own_replies.pressed(number, key)
        case buttons.Move(invited.KIND, _, token):
            return (EndInvitation(token),)
        case buttons.Move("invite", _, activity):
            return (Invite(activity),)
        case buttons.Move(broadcasts.KIND, number, step):
            return broadcasts.pressed(number, step)
    return ()


def _not_delivered(state: str, said: str, message: int) -> TellDesk:
    again = buttons.Button(text("desk-resend"), buttons.write(buttons.Move("resend", message, "again")))
    return TellDesk((text(f"desk-not-delivered.{state}"), Quote(said)), ((again,),), f"resend {message}")


def _tell(words: str, **args: str | Text) -> Outcomes:
    return (TellDesk((text(words, **args),)),)
