"""Begin a journey through a dialog, go on with it, go back in it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs import buttons, menu
from dialogs.ask_coordinator import ask_coordinator
from dialogs.borrow import borrow
from dialogs.check_in import check_in
from dialogs.choose_language import choose_language
from dialogs.concern import concern
from dialogs.events import Said
from dialogs.extra_cost import extra_cost
from dialogs.fees import fees
from dialogs.find_activity import find_activity
from dialogs.holiday import holiday
from dialogs.introduction import introduction
from dialogs.invited import invited
from dialogs.known import Journey, Known
from dialogs.make_invitation import make_invitation
from dialogs.news import news
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask, EndRun, Say, ShowChoice
from dialogs.outcomes.turning import Resume, Suspend
from dialogs.referral import referral
from dialogs.talk import Asking, Dialog, Ended, answered, back, told, walk
from dialogs.text import Text, text
from dialogs.we_have_started import we_have_started
from dialogs.whom import BY_ONESELF, learnt, whom

Outcomes = tuple[Outcome, ...]

DIALOGS: Final[Mapping[str, Dialog]] = {
    "activity": find_activity,
    "check-in": check_in,
    "concern": concern,
    "equipment": borrow,
    "extra_cost": extra_cost,
    "fees": fees,
    "holiday": holiday,
    "introduction": introduction,
    "invited": invited,
    "language": choose_language,
    "make-invitation": make_invitation,
    "news": news,
    "referral": referral,
    "whom": whom,
    "we-have-started": we_have_started,
    **{about: ask_coordinator(about) for about in ("trouble", "privacy")},
}


def begin(
    dialog: str, known: Known, said: Said | None = None, mentioned: Mapping[str, str | int] | None = None
) -> Outcomes:
    """Begin a dialog with what is said now, or what is known without its being said."""
    return _outcomes(_walk(Journey(dialog, mentioned=mentioned or {}), known, said), known)


def go_on(journey: Journey, known: Known, said: Said) -> Outcomes | None:
    """Go on with what is said, or return None where it does not answer the question that waits."""
    step = _walk(journey, known, said)
    if journey.asked not in step.journey.answers:
        return None
    return _show(journey, step, known) + _outcomes(step, known)


def revise(journey: Journey, known: Known, said: Said) -> Outcomes | None:
    """Take up what is said about this journey besides its question, or return None if it says nothing new."""
    slots = said.reading.slots.as_dict() if said.reading else {}
    news = {slot: value for slot, value in slots.items() if journey.mentioned.get(slot) != value}
    if not news:
        return None
    kept = {name: key for name, key in journey.answers.items() if name not in slots}
    return _outcomes(_walk(replace(journey, answers=kept), known, said), known)


def ask_again(journey: Journey, known: Known, notice: Text | None) -> Outcomes:
    """Ask the question that waits once more."""
    return _outcomes(_walk(journey, known), known, notice)


def press(answer: buttons.Answer, known: Known) -> Outcomes:
    """Answer a question by its button; one that was answered before may be answered anew."""
    journey = known.journey
    if journey is None or journey.id != answer.run or answer.question not in (journey.asked, *journey.answers):
        return stale(known)
    if journey.answers.get(answer.question) == answer.key:
        return ()
    step = _walk(answered(journey, answer.question, answer.key), known)
    if answer.question not in step.journey.answers:
        return _outcomes(step, known, text("no-longer-offered"))
    shown = _show(journey, step, known) if answer.question == journey.asked else ()
    return shown + _outcomes(step, known)


def go_back(known: Known, from_question: str | None = None) -> Outcomes:
    """Take back the last answer; at the first question, leave the dialog."""
    journey = known.journey
    if journey is None:
        return stale(known)
    if from_question not in (None, journey.asked):
        return ()
    before = back(DIALOGS[journey.dialog], journey, known)
    if before is None:
        return (leave(known), Say((text("hello"),), menu.menu(), prompt=True))
    return _outcomes(_walk(before, known), known)


def leave(known: Known) -> EndRun:
    """End the journey that a contact is in, if any, with what it has been told so far."""
    journey = known.journey
    return EndRun(told(DIALOGS[journey.dialog], journey, known) if journey else ())


def suspend(known: Known) -> Outcomes:
    """Leave a journey in which something was told for another one, and offer to come back."""
    journey = known.journey
    if journey is None or journey.id is None or not (journey.answers or journey.mentioned):
        return ()
    back_to = buttons.Button(text("come-back"), buttons.write(buttons.Go(f"{menu.RESUME}{journey.id}")))
    return (Suspend(), Say((text("come-back-offer"),), ((back_to,),)))


def resume(run: str, known: Known) -> Outcomes:
    """Go on with the journey that was left, where it is still there."""
    left = known.suspended
    if left is None or left.id is None or str(left.id) != run:
        return stale(known)
    return (Resume(left.id), *ask_again(left, known, None))


def stale(known: Known) -> Outcomes:
    """Answer the press of a button whose time is over."""
    if known.journey:
        return ask_again(known.journey, known, text("old-button"))
    return (Say((text("old-button"),), menu.menu(), prompt=True),)


def _walk(journey: Journey, known: Known, said: Said | None = None) -> Asking | Ended:
    return walk(DIALOGS[journey.dialog], journey, known, said)


def _outcomes(step: Asking | Ended, known: Known, notice: Text | None = None) -> Outcomes:
    before = (*_learnt(step.journey, known), *step.missed)
    match step:
        case Asking(journey, question, first):
            return (*before, Ask(journey, question, first, notice))
        case Ended(journey, outcome):
            return (*before, EndRun(told(DIALOGS[journey.dialog], journey, known)), outcome)


def _learnt(journey: Journey, known: Known) -> Outcomes:
    """Remember for whom a contact writes; whom an adult had better help is told so, kindly."""
    found = learnt(journey, known)
    if not any(each.born and known.now.year - each.born < BY_ONESELF for each in found):
        return found
    return (*found, Say((text("who-with-an-adult"),), ((menu.go(menu.URGENT),), (menu.go(menu.HUMAN),))))


def _show(journey: Journey, step: Asking | Ended, known: Known) -> Outcomes:
    """Show on the question that waited which answer it now has."""
    before = _walk(journey, known)
    if not isinstance(before, Asking) or journey.id is None:
        return ()
    return (ShowChoice(journey.id, before.question, step.journey.answers[before.question.name]),)
