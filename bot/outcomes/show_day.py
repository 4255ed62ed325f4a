"""Show the desk its day: who waits, what is under way, and what is to be done."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from typing import Final

from bot.outcomes import listing, move_application, move_loan, ranking, reminding, wish_shown
from bot.outcomes.naming_child import named
from bot.outcomes.scene import Room
from bot.replies import Priority, Reply, ToDesk
from dialogs.outcomes.desk import ShowDay
from dialogs.text import Lines, Link, Text, text
from storage import applications, contacts, damaged, loans, participants, tasks, waits, wishes
from storage.tasks import Task
from storage.tickets import Ticket

A_DAY: Final = timedelta(days=1)
Section = Callable[[sqlite3.Connection, Room], Iterable[Text]]


def show_day(connection: sqlite3.Connection, outcome: ShowDay, room: Room) -> list[Reply]:
    """Return one message where it was asked for, with the sections in which something stands."""
    found = ((heading, tuple(section(connection, room))) for heading, section in SECTIONS.items())
    sections = tuple(Lines((text(heading), *lines)) for heading, lines in found if lines)
    greeting = (text("desk-day-morning"),) if outcome.morning else ()
    nobody = () if waits.waiting(connection) else (text("desk-day-nobody-waits"),)
    return [ToDesk((*greeting, *nobody, *sections), Priority.ANSWER if outcome.morning else Priority.HUMAN)]


def _pressing(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = [ticket for ticket in waits.waiting(connection) if ticket.matter.pressing]
    return (listing.waiting(connection, ticket, room) for ticket in ranking.most_worrying_first(connection, found))


def _waiting(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = [ticket for ticket in waits.waiting(connection) if not ticket.matter.pressing]
    return (listing.waiting(connection, ticket, room) for ticket in ranking.most_worrying_first(connection, found))


def _going_on(connection: sqlite3.Connection, _room: Room) -> Iterable[Text]:
    return (_answered(connection, ticket) for ticket in waits.answered(connection))


def _answered(connection: sqlite3.Connection, ticket: Ticket) -> Text:
    shown = listing.entry(contacts.get(connection, ticket.contact), ticket)
    return text("desk-day-taken", entry=shown, by=", ".join(ticket.takers.values())) if ticket.takers else shown


def _worries(connection: sqlite3.Connection, _room: Room) -> Iterable[Text]:
    found = waits.worrying(connection)
    return (listing.entry(contacts.get(connection, ticket.contact), ticket) for ticket in found)


def _silent(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = participants.silent(connection)
    return (
        text("desk-day-silence", name=_name(connection, child.contact), child=named(child, room.today))
        for child in found
    )


def _applications(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = applications.under_way(connection)
    return (_record(connection, one.contact, *move_application.shown(one, room)) for one in found)


def _overdue(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = loans.overdue(connection, room.today)
    return (_record(connection, loan.contact, *move_loan.shown(loan, room)) for loan in found)


def _to_fetch(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = loans.to_fetch(connection)
    return (_record(connection, loan.contact, *move_loan.shown(loan, room)) for loan in found)


def _due_soon(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = loans.out(connection, room.today, room.today + reminding.BEFORE)
    return (_record(connection, loan.contact, *move_loan.shown(loan, room)) for loan in found)


def _out(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = loans.out(connection, room.today + reminding.BEFORE + A_DAY)
    return (_record(connection, loan.contact, *move_loan.shown(loan, room)) for loan in found)


def _in_line(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = wishes.in_line(connection)
    return (_record(connection, wish.contact, wish_shown.shown(wish, room)) for wish in found)


def _damaged(connection: sqlite3.Connection, room: Room) -> Iterable[Text]:
    found = (loans.get(connection, one.loan) for one in damaged.now_out(connection))
    return (
        _record(connection, loan.contact, text("desk-loan.damaged", item=move_loan.name(loan, room)))
        for loan in found
        if loan
    )


def _record(connection: sqlite3.Connection, contact: int, shown: Text) -> Text:
    return text("desk-day-record", name=_name(connection, contact), record=shown)


def _tasks(connection: sqlite3.Connection, _room: Room) -> Iterable[Text]:
    return (_task(connection, task) for task in tasks.to_do(connection))


def _task(connection: sqlite3.Connection, task: Task) -> Text:
    contact, name = contacts.get(connection, task.contact), _name(connection, task.contact)
    if task.kind == "interpreter":
        return text("desk-day-interpreter", name=name, language=text(f"desk-language-{contact.language}"))
    return (
        text("desk-day-call", name=name, phone=contact.phone)
        if contact.phone
        else text("desk-day-call.no-phone", name=name)
    )


def _name(connection: sqlite3.Connection, contact: int) -> Link:
    return Link(contact, contacts.get(connection, contact).first_name)


SECTIONS: Final[Mapping[str, Section]] = {
    "desk-day-pressing": _pressing,
    "desk-day-waiting": _waiting,
    "desk-day-going-on": _going_on,
    "desk-day-worries": _worries,
    "desk-day-silent": _silent,
    "desk-day-tasks": _tasks,
    "desk-day-applications": _applications,
    "desk-day-overdue": _overdue,
    "desk-day-due-soon": _due_soon,
    "desk-day-to-fetch": _to_fetch,
    "desk-day-out": _out,
    "desk-day-in-line": _in_line,
    "desk-day-damaged": _damaged,
}
