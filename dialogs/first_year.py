"""What is due in a child's first year: asked if it still stands, and only when it suits."""

from datetime import timedelta

from dialogs import journeys, menu
from dialogs.buttons import Button, Go, write
from dialogs.catalogue import Plan, is_decent
from dialogs.events import CheckInDue
from dialogs.journeys import Outcomes
from dialogs.known import CheckIn, Known, Participant
from dialogs.outcomes import AskCheckIn, OptIn, OptOut, Postpone, Say, SkipCheckIn
from dialogs.text import text

ACTIVE = timedelta(hours=24)
"""How long a dialog that stands still counts as going on."""

SHOW, ON, OFF = "check-ins", "check-ins-on", "check-ins-off"
AGAIN = Button(text("check-ins-again"), write(Go(ON)))
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
        return (Say((text("check-ins-none"),), menu.menu(), prompt=True),)
    names = ", ".join(child.name for child in known.participants.values() if child.state == "following")
    stop = Button(text("check-in-how-enough"), write(Go(OFF)))
    return (Say((text("check-ins-on", names=names),), ((stop,), (menu.go(menu.HUMAN),)), prompt=True),)


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
    return (AskCheckIn(due.check_in), *_question(due, known))


def _found(due: CheckInDue, known: Known) -> tuple[Participant | None, CheckIn | None]:
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


def _is_held(due: CheckInDue, known: Known) -> bool:
    """Tell whether something else goes first: a human, another dialog, another child; or nothing would arrive."""
    if known.contact.without_chat:
        return _another_child_is_asked(due, known)
    taken = known.ticket is not None and known.ticket.state == "taken"
    return known.contact.blocked or taken or _is_in_another_dialog(due, known) or _another_child_is_asked(due, known)


def _is_in_another_dialog(due: CheckInDue, known: Known) -> bool:
    journey = known.journey
    if journey is None or known.said_at is None or known.now - known.said_at >= ACTIVE:
        return False
    return journey.dialog != "check-in" or journey.mentioned.get("participant") != due.participant


def _another_child_is_asked(due: CheckInDue, known: Known) -> bool:
    return any(
        check_in.state == "asked" and check_in.asked_at and check_in.asked_at.date() == known.now.date()
        for child, other in known.participants.items()
        if child != due.participant
        for check_in in other.check_ins.values()
    )


def _plan(due: CheckInDue, known: Known) -> Plan:
    return known.municipality.check_ins_of(due.participant)


def _question(due: CheckInDue, known: Known) -> Outcomes:
    mentioned = {"check_in": due.check_in, "participant": due.participant}
    return journeys.begin("check-in", known, mentioned=mentioned)
