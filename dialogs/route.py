"""Who gets an event: danger first, then the human who has the conversation, then the dialogs."""

from dialogs import desk, first_year, journeys, lines, presses
from dialogs.beside import passed_on, welcome
from dialogs.events import (
    Blocked,
    CheckInDue,
    Commanded,
    DeskPressed,
    Edited,
    Event,
    Failed,
    IntroductionDue,
    NoAnswer,
    Nothing,
    OfferDue,
    OfferOver,
    Pressed,
    ReminderDue,
    Returned,
    Said,
)
from dialogs.invited import PAYLOAD
from dialogs.journeys import Outcomes
from dialogs.known import Known
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.first_year import AskIntroduction, PutOff
from dialogs.outcomes.lending import LapseOffer, OfferItem, Remind
from dialogs.outcomes.saying import Apologise, NoteBlocked
from dialogs.text import text


def route(event: Event, known: Known) -> Outcomes:
    """Decide what an event leads to."""
    match event:
        case Said():
            return lines.hear(event, known)
        case Pressed(data):
            return welcome(known) + presses.press(data, known)
        case Commanded("start", rest) if rest.startswith(PAYLOAD) and not known.taken:
            return welcome(known) + presses.follow_link(rest.removeprefix(PAYLOAD), known)
        case Commanded(name):
            return presses.command(name, known)
        case Edited():
            return lines.hear_edited(event, known)
        case Blocked():
            return (NoteBlocked(),)
        case Failed(line):
            return (*(passed_on(line, known) if line else ()), Apologise())
        case Returned() if known.waits or known.taken:
            return (TellDesk((text("desk-returned", name=known.contact.first_name),)),)
        case Returned() | Nothing():
            return ()
        case CheckInDue():
            return first_year.ask(event, known)
        case IntroductionDue():
            return _introduction(event, known)
        case NoAnswer():
            return first_year.look(event, known)
        case ReminderDue(reminder):
            return (Remind(reminder, later=known.taken and not known.contact.without_chat),)
        case OfferDue(wish):
            return (OfferItem(wish),)
        case OfferOver(wish):
            return (LapseOffer(wish),)
        case DeskPressed(data) if known.contact.without_chat and presses.is_answer(data):
            return presses.on_the_telephone(data, known)
        case _:
            return desk.at_the_desk(event, known)


def _introduction(due: IntroductionDue, known: Known) -> Outcomes:
    """Ask what has come of an introduction, unless something else goes on: then later."""
    held = known.contact.blocked or known.taken or first_year.is_in_a_dialog(known)
    if held and not known.contact.without_chat:
        return (PutOff(due.introduction),)
    mentioned: dict[str, str | int] = {"introduction": due.introduction, "introduced_to": due.activity or ""}
    if due.age is not None:
        mentioned["age"] = due.age
    return (AskIntroduction(due.introduction), *journeys.begin("introduction", known, mentioned=mentioned))
