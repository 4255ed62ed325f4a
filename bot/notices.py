"""What the sender and the clock have to tell: events of our own, stored as Telegram's are."""

import json
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Final

from dialogs.events import (
    Blocked,
    CheckInDue,
    EditLost,
    Event,
    IntroductionDue,
    MorningCame,
    NoAnswer,
    NotDelivered,
    NotMarked,
    OfferDue,
    OfferOver,
    Relayed,
    ReminderDue,
    TakenBack,
    ThreadLost,
    TooLongWaited,
)
from storage.events import NewEvent
from storage.introductions import Introduction
from storage.moments import stamp
from storage.participants import CheckIn
from storage.reminders import Due
from storage.wishes import Wish

SOURCES = ("sender", "clock")

_READ: Final[Mapping[str, Callable[[dict[str, Any]], Event]]] = {
    "blocked": lambda _: Blocked(),
    "check-in": lambda content: CheckInDue(content["check_in"], content["participant"]),
    "introduction": lambda content: IntroductionDue(content["introduction"], content["activity"], content.get("age")),
    "no-answer": lambda content: NoAnswer(content["check_in"], content["participant"]),
    "morning": lambda _: MorningCame(),
    "loan-reminder": lambda content: ReminderDue(content["reminder"]),
    "offer": lambda content: OfferDue(content["wish"]),
    "offer-over": lambda content: OfferOver(content["wish"]),
    "relayed": lambda content: Relayed(content["message"]),
    "taken-back": lambda content: TakenBack(content["message"], bool(content["done"])),
    "edit-lost": lambda content: EditLost(content["text"]),
    "not-marked": lambda content: NotMarked(content["mark"]),
    "thread-lost": lambda _: ThreadLost(),
    "not-delivered": lambda content: NotDelivered(content["state"], content["text"], content["message"]),
    "too-long-waited": lambda _: TooLongWaited(),
}


def notice(kind: str, contact: int, key: str, **content: str | int) -> NewEvent:
    """Write what became of a row of the outbox as an event about a contact, once for each key."""
    body = {"kind": kind, "contact": contact} | content
    return NewEvent("sender", f"{kind} {key}", f"contact {contact}", json.dumps(body))


def check_in_due(due: CheckIn, now: datetime) -> NewEvent:
    """Write that a check-in is due as an event about its contact."""
    return _of_check_in("check-in", due, now)


def no_answer(due: CheckIn, now: datetime) -> NewEvent:
    """Write that a check-in is still without an answer as an event about its contact."""
    return _of_check_in("no-answer", due, now)


def introduction_due(due: Introduction, now: datetime) -> NewEvent:
    """Write that an introduction is to be asked after as an event about its contact."""
    body = {"kind": "introduction", "contact": due.contact, "introduction": due.id, "activity": due.activity}
    body |= {"age": due.age}
    return NewEvent("clock", f"introduction {due.id} {stamp(now)}", f"contact {due.contact}", json.dumps(body))


def reminder_due(due: Due, now: datetime) -> NewEvent:
    """Write that a reminder of a loan is due as an event about its contact."""
    body = {"kind": "loan-reminder", "contact": due.contact, "reminder": due.id}
    return NewEvent("clock", f"loan-reminder {due.id} {stamp(now)}", f"contact {due.contact}", json.dumps(body))


def offer_due(wish: Wish, now: datetime) -> NewEvent:
    """Write that something is free for a wish as an event about its contact."""
    body = {"kind": "offer", "contact": wish.contact, "wish": wish.id}
    return NewEvent("clock", f"offer {wish.id} {stamp(now)}", f"contact {wish.contact}", json.dumps(body))


def offer_over(wish: Wish) -> NewEvent:
    """Write that the time of an offer is over as an event about its contact."""
    body = {"kind": "offer-over", "contact": wish.contact, "wish": wish.id}
    return NewEvent("clock", f"offer-over {wish.id}", f"contact {wish.contact}", json.dumps(body))


def too_long_waited(since_due: datetime) -> NewEvent:
    """Write that somebody has waited too long, once for each moment at which that fell due."""
    return _of_the_desk("too-long-waited", stamp(since_due))


def morning_came(day: date) -> NewEvent:
    """Write that the coordinator's working day begins, once for each."""
    return _of_the_desk("morning", day.isoformat())


def read(content: str) -> tuple[int | None, Event]:
    """Read a notice back: the contact it is about, if it is about one, and what has happened."""
    body = json.loads(content)
    return body.get("contact"), _READ[body["kind"]](body)


def _of_check_in(kind: str, due: CheckIn, now: datetime) -> NewEvent:
    body = {"kind": kind, "contact": due.contact, "check_in": due.id, "participant": due.participant}
    return NewEvent("clock", f"{kind} {due.id} {stamp(now)}", f"contact {due.contact}", json.dumps(body))


def _of_the_desk(kind: str, key: str) -> NewEvent:
    return NewEvent("clock", f"{kind} {key}", "clock desk", json.dumps({"kind": kind}))
