"""The commands of the desk: in a family's thread, in General, or anywhere there."""

from collections.abc import Callable, Mapping
from typing import Final

from dialogs import broadcasts, canned, childs_age, corrections, own_replies, without_telegram
from dialogs.events import DeskCommanded
from dialogs.known import Known
from dialogs.outcomes.conversation import Mark, TellDesk, Unsend
from dialogs.outcomes.desk import Assign, Close, Find, ShowDay, ShowMine, WishInterpreter
from dialogs.outcomes.first_year import Enrol, OfferEnrolling, OfferInvitations
from dialogs.outcomes.missing import ShowMissed
from dialogs.outcomes.outcome import Outcome
from dialogs.text import text

Outcomes = tuple[Outcome, ...]

LONGEST_NAME = 40  # of a child's first name or nickname


def _close(asked: DeskCommanded, known: Known) -> Outcomes:
    if known.ticket is None or known.ticket.state == "closed":
        return _tell("desk-already-closed")
    return (Close(asked.by),)


def _enrol(asked: DeskCommanded, _known: Known) -> Outcomes:
    name, age = childs_age.divided(asked.rest)
    if not name:
        return (OfferEnrolling(),)
    return (Enrol(name, age),) if len(name) <= LONGEST_NAME else _tell("desk-enrol-name")


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


def _topic(asked: DeskCommanded, _known: Known) -> Outcomes:
    return corrections.topic(asked)


def _interpreter(_asked: DeskCommanded, _known: Known) -> Outcomes:
    return (WishInterpreter(),)


def _list(_asked: DeskCommanded) -> Outcomes:
    return (ShowDay(),)


def _missed(_asked: DeskCommanded) -> Outcomes:
    return (ShowMissed(),)


def _invite(_asked: DeskCommanded) -> Outcomes:
    return (OfferInvitations(),)


def _mine(asked: DeskCommanded) -> Outcomes:
    return (ShowMine(asked.by),)


def _help(_asked: DeskCommanded) -> Outcomes:
    return _tell("desk-help")


def _find(asked: DeskCommanded) -> Outcomes:
    return (Find(tuple(asked.rest.split())),) if asked.rest else _tell("desk-find-how")


ANYWHERE: Final[Mapping[str, Callable[[DeskCommanded], Outcomes]]] = {
    "find": _find,
    "list": _list,
    "missed": _missed,
    "new": without_telegram.note,
    "invite": _invite,
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
    "topic": _topic,
}
IN_GENERAL: Final[Mapping[str, Callable[[DeskCommanded], Outcomes]]] = {
    "broadcast": broadcasts.broadcast,
    "broadcasttext": broadcasts.broadcast_text,
}
COMMANDS = (*IN_THREAD, *ANYWHERE, *IN_GENERAL)


def _tell(words: str, **args: str) -> Outcomes:
    return (TellDesk((text(words, **args),)),)
