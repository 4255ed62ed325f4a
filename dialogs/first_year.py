"""What is due in a child's first year: asked if it still stands, and only when it suits."""

from dataclasses import replace
from datetime import timedelta

from dialogs import journeys, menu
from dialogs.buttons import Button, Go, write
from dialogs.catalogue import Plan, is_decent
from dialogs.events import CheckInDue, NoAnswer
from dialogs.journeys import Outcomes
from dialogs.known import CheckIn, Known, Participant
from dialogs.outcomes.first_year import (
    AskCheckIn,
    LookAgain,
    NoteSilence,
    OptIn,
    OptOut,
    Postpone,
    RemindCheckIn,
    SkipCheckIn,
)
from dialogs.outcomes.saying import Ask, Say
from dialogs.text import text

ACTIVE = timedelta(hours=24)
"""How long a dialog that stands still counts as going on."""

PATIENCE = 3
"""How many ordinary days a family has for an answer, before and after it is reminded."""
Due = CheckInDue | NoAnswer
SHOW, ON, OFF = "check-ins", "check-ins-on", "check-ins-off"
AGAIN = Button(text("check-ins-again"), write(Go(ON)))
STARTED = (menu.go("we-have-started"),)
WAYS = (SHOW, ON, OFF)
SPOKEN = {"enough": OFF, "again": ON}


def switch(way: str, known: Known) -> Outcomes | None:
    """Stop asking, begin again or say how it is, as the family wishes; None where there is nothing to switch."""
    states = {child.state for child in known.participants.values()}
    if "opted_out" in states and way in (SHOW, ON):
        return (OptIn(),)
    if states & {"following", "paused"} and way == OFF:
        return (journeys.leave(known), OptOut())
    if way != SHOW:
        return None
    if "following" not in states:
        return (Say((text("check-ins-none"),), (STARTED, *menu.menu()), prompt=True),)
    names = ", ".join(child.name for child in known.participants.values() if child.state == "following")
    stop = Button(text("check-in-how-enough"), write(Go(OFF)))
    return (Say((text("check-ins-on", names=names),), ((stop,), STARTED, (menu.go(menu.HUMAN),)), prompt=True),)


def ask(due: CheckInDue, known: Known) -> Outcomes:
    """Ask how it goes, if that is still to be asked, and at a moment that suits."""
    child, check_in = _found(due, known)
    if child is None or check_in is None or check_in.state != "rung":
        return ()
    if not _stands(check_in, child, known):
        return (SkipCheckIn(due.check_in),)
    plan = _plan(due, known)
    if not is_decent(known.now):
        return (Postpone(due.check_in, plan.next(known.now)),)
    if _is_held(due, known):
        return (Postpone(due.check_in, plan.later(known.now)),)
    last = check_in.step >= max(known.municipality.check_in_days)
    look_at = plan.later(known.now, PATIENCE) if last or not known.contact.without_chat else None
    return (AskCheckIn(due.check_in, look_at), *_question(due, known))


def look(due: NoAnswer, known: Known) -> Outcomes:
    """Remind a family of a check-in once, gently; after that, or where it has no Telegram, let its silence be."""
    child, check_in = _found(due, known)
    if child is None or check_in is None or check_in.state != "asked" or not _stands(check_in, child, known):
        return ()
    plan = _plan(due, known)
    if not is_decent(known.now):
        return (LookAgain(due.check_in, plan.next(known.now)),)
    if _is_held(due, known):
        return (LookAgain(due.check_in, plan.later(known.now)),)
    if check_in.reminded or known.contact.without_chat:
        return (NoteSilence(due.check_in),)
    reminder = text("check-in-reminder")
    asked = tuple(
        replace(outcome, notice=reminder) if isinstance(outcome, Ask) else outcome for outcome in _question(due, known)
    )
    return (RemindCheckIn(due.check_in, plan.later(known.now, PATIENCE)), *asked)


def _found(due: Due, known: Known) -> tuple[Participant | None, CheckIn | None]:
    child = known.participants.get(due.participant)
    return child, child.check_ins.get(due.check_in) if child else None


def _stands(check_in: CheckIn, child: Participant, known: Known) -> bool:
    """Tell whether a step is still to be asked: the child is followed, the plan has it, and no later one is due."""
    if child.state != "following" or check_in.step not in known.municipality.check_in_days:
        return False
    others = child.check_ins.values()
    return not any(
        other.step > check_in.step and other.due_at <= known.now and other.state != "skipped" for other in others
    )


def _is_held(due: Due, known: Known) -> bool:
    """Tell whether something else goes first: a human, another dialog, another child; or nothing would arrive."""
    if known.contact.without_chat:
        return _another_child_is_asked(due, known)
    held = known.contact.blocked or known.taken or _is_in_another_dialog(due, known)
    return held or _another_child_is_asked(due, known)


def _is_in_another_dialog(due: Due, known: Known) -> bool:
    journey = known.journey
    if journey is None or not is_in_a_dialog(known):
        return False
    return journey.dialog != "check-in" or journey.mentioned.get("participant") != due.participant


def is_in_a_dialog(known: Known) -> bool:
    """Tell whether a dialog goes on; one in which nothing was said for a day does not."""
    return known.journey is not None and known.said_at is not None and known.now - known.said_at < ACTIVE


def _another_child_is_asked(due: Due, known: Known) -> bool:
    return any(
        check_in.state == "asked" and check_in.asked_at and check_in.asked_at.date() == known.now.date()
        for child, other in known.participants.items()
        if child != due.participant
        for check_in in other.check_ins.values()
    )


def _plan(due: Due, known: Known) -> Plan:
    return known.municipality.check_ins_of(due.participant)


def _question(due: Due, known: Known) -> Outcomes:
    journey = known.journey
    if journey and journey.dialog == "check-in" and journey.mentioned.get("check_in") == due.check_in:
        return journeys.ask_again(journey, known, None)
    mentioned = {"check_in": due.check_in, "participant": due.participant}
    return journeys.begin("check-in", known, mentioned=mentioned)
