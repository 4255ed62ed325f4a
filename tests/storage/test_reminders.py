"""Reminders: each rings once, for the day it speaks of."""

import sqlite3
from datetime import date

from storage import loans, reminders
from tests.storage.people import DAY, MINUTE, NOW, mother

FIRST, LATER = date(2026, 11, 30), date(2026, 12, 7)


def a_loan(connection: sqlite3.Connection) -> int:
    loan = loans.reserve(connection, mother(connection).id, "tent", 1, NOW)
    assert loan is not None
    return loan.id


def test_a_reminder_rings_once_and_again_only_where_it_is_put_off(connection: sqlite3.Connection) -> None:
    """Lesson 33."""
    reminders.plan(connection, a_loan(connection), FIRST, [("before", NOW), ("after", NOW + DAY)])
    assert reminders.ring(connection, NOW - MINUTE, 9) == []
    (due,) = reminders.ring(connection, NOW, 9)
    assert due.contact == mother(connection).id
    assert reminders.ring(connection, NOW, 9) == []
    reminders.put_off(connection, due.id, NOW + MINUTE)
    assert reminders.ring(connection, NOW + MINUTE, 9) == [due]
    ended = reminders.end(connection, due.id)
    assert (ended.step, ended.due_on) == ("before", FIRST)
    assert len(reminders.ring(connection, NOW + DAY, 9)) == 1


def test_the_reminders_of_a_day_are_planned_once_and_those_of_a_later_day_beside_them(
    connection: sqlite3.Connection,
) -> None:
    """Lesson 36."""
    loan = a_loan(connection)
    for day in (FIRST, FIRST, LATER):
        reminders.plan(connection, loan, day, [("before", NOW)])
    assert len(reminders.ring(connection, NOW, 9)) == 2
