"""What a coordinator's words at the desk lead to."""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs import buttons, canned, own_replies, without_telegram
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
from dialogs.outcomes import (
    Assign,
    Close,
    Enrol,
    Find,
    Join,
    KeepNote,
    Mark,
    MendThread,
    MoveOn,
    OpenFor,
    Outcome,
    RaiseWaiting,
    RelayBack,
    RelayEdit,
    Resend,
    ShowDay,
    ShowMine,
    Take,
    TellDesk,
    TellEverybody,
    Unsend,
    WishInterpreter,
)
from dialogs.text import Quote, Text, text

Outcomes = tuple[Outcome, ...]

NOTE = "//"
LONGEST_NAME = 40  # of a child's first name or nickname
NORWEGIAN: Final = ("nb", "nn")


def _close(asked: DeskCommanded, known: Known) -> Outcomes:
    if known.ticket is None or known.ticket.state == "closed":
        return _tell("desk-already-closed")
    return (Close(asked.by),)


def _enrol(asked: DeskCommanded, _known: Known) -> Outcomes:
    return (Enrol(asked.rest),) if 0 < len(asked.rest) <= LONGEST_NAME else _tell("desk-enrol-name")


def _note(asked: DeskCommanded, _known: Known) -> Outcomes:
    return (Mark("note", asked.line.message_id),)


def _unsend(asked: DeskCommanded, _known: Known) -> Outcomes:
    return (Unsend(asked.replied_to),)


def _say(asked: DeskCommanded, known: Known) -> Outcomes:
    if known.contact.without_chat:
        return _tell("desk-say-without-telegram", name=known.contact.first_name)
    return (canned.say(asked),)


def _assign(asked: DeskCommanded, _known: Known) -> Outcomes:
    return (Assign(asked.rest.removeprefix("@"), asked.by),) if asked.rest else _tell("desk-assign-name")


def _interpreter(_asked: DeskCommanded, _known: Known) -> Outcomes:
    return (WishInterpreter(),)


def _list(_asked: DeskCommanded) -> Outcomes:
    return (ShowDay(),)


def _mine(asked: DeskCommanded) -> Outcomes:
    return (ShowMine(asked.by),)


def _help(_asked: DeskCommanded) -> Outcomes:
    return _tell("desk-help")


def _find(asked: DeskCommanded) -> Outcomes:
    return (Find(tuple(asked.rest.split())),) if asked.rest else _tell("desk-find-how")


ANYWHERE: Final[Mapping[str, Callable[[DeskCommanded], Outcomes]]] = {
    "find": _find,
    "list": _list,
    "new": without_telegram.note,
    "mine": _mine,
    "newreply": own_replies.new_reply,
    "replytext": own_replies.reply_text,
    "help": _help,
}
IN_THREAD: Final[Mapping[str, Callable[[DeskCommanded, Known], Outcomes]]] = {
    "say": _say,
    "close": _close,
    "note": _note,
    "unsend": _unsend,
    "enrol": _enrol,
    "interpreter": _interpreter,
    "assign": _assign,
}
COMMANDS = (*IN_THREAD, *ANYWHERE)


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
            return (*_taken(by, known), RelayBack(line, by, _is_foreign(event, known)))
        case DeskEdited(line):
            return (RelayEdit(line, _is_foreign(event, known)),)
        case DeskCommanded(name) if name in IN_THREAD:
            return IN_THREAD[name](event, known)
        case DeskPressed():
            return _pressed(event, known)
        case Released(by):
            left = text("desk-released", by=by.name)
            return (TellDesk((left,)), TellEverybody(left))
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


def _taken(by: Colleague, known: Known) -> tuple[Take | Join, ...]:
    """Take the conversation with the first message, also one that was closed; join one that somebody has."""
    if known.ticket is None or known.ticket.state != "taken":
        return (Take(by),)
    return () if by.id in known.ticket.takers else (Join(by),)


def _is_foreign(said: DeskSaid | DeskEdited, known: Known) -> bool:
    """Tell whether a coordinator's words are not in the contact's language."""
    spoken = {known.contact.language, *(NORWEGIAN if known.contact.language in NORWEGIAN else ())}
    return said.reading is not None and said.reading.language not in spoken


def _pressed(press: DeskPressed, known: Known) -> Outcomes:
    """Open a thread, go on with canned replies, or move a record on, by its button."""
    match buttons.read(press.data):
        case buttons.Open():
            return (OpenFor(press.by, press.asked_in),)
        case buttons.Move("resend", message):
            return (Resend(message),)
        case buttons.Move(canned.KIND, offer, step):
            return canned.pressed(offer, step, press.by, _taken(press.by, known))
        case buttons.Move(own_replies.KIND):
            return _pressed_anywhere(press.data)
        case buttons.Move(kind, record, step):
            return (MoveOn(kind, record, step),)
    return ()


def _pressed_anywhere(data: str) -> Outcomes:
    """Do by a button what concerns no contact."""
    match buttons.read(data):
        case buttons.Move(own_replies.KIND, number, key):
            return own_replies.pressed(number, key)
    return ()


def _not_delivered(state: str, said: str, message: int) -> TellDesk:
    again = buttons.Button(text("desk-resend"), buttons.write(buttons.Move("resend", message, "again")))
    return TellDesk((text(f"desk-not-delivered.{state}"), Quote(said)), ((again,),), f"resend {message}")


def _tell(words: str, **args: str | Text) -> Outcomes:
    return (TellDesk((text(words, **args),)),)
