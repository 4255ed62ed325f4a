"""Loans: never more than there are."""

import sqlite3
from datetime import date

from storage import loans
from tests.storage.people import DAY, NOW, father, mother


def test_of_the_last_one_exactly_one_contact_gets_it(connection: sqlite3.Connection) -> None:
    first = loans.reserve(connection, mother(connection).id, "ski-boots-34", 1, NOW)
    assert first is not None
    assert loans.reserve(connection, father(connection).id, "ski-boots-34", 1, NOW) is None
    assert loans.taken(connection) == {"ski-boots-34": 1}


def test_what_is_back_or_cancelled_is_free_again(connection: sqlite3.Connection) -> None:
    for state in ("back", "cancelled"):
        loan = loans.reserve(connection, mother(connection).id, "ski-boots-34", 1, NOW)
        assert loan is not None
        loans.move(connection, loan.id, state, NOW + DAY)
        assert loans.taken(connection) == {}


def test_what_is_out_keeps_the_day_on_which_it_is_due(connection: sqlite3.Connection) -> None:
    loan = loans.reserve(connection, mother(connection).id, "ski-boots-34", 1, NOW)
    assert loan is not None
    due = date(2026, 11, 30)
    assert (out := loans.move(connection, loan.id, "out", NOW, due)) is not None
    assert (out.state, out.due_on) == ("out", due)
    assert loans.move(connection, loan.id, "out", NOW, due) is None
    loans.move(connection, loan.id, "back", NOW)
    assert (back := loans.get(connection, loan.id)) is not None
    assert (back.state, back.due_on) == ("back", due)
    assert loans.get(connection, loan.id + 1) is None


def test_what_is_reserved_is_to_fetch_and_what_is_out_too_long_is_overdue(connection: sqlite3.Connection) -> None:
    contact, due = mother(connection).id, date(2026, 11, 30)
    first, second = (loans.reserve(connection, contact, "ski-boots-34", 2, NOW) for _ in range(2))
    assert first is not None
    assert second is not None
    assert loans.to_fetch(connection) == [first, second]
    loans.move(connection, first.id, "out", NOW, due)
    assert loans.to_fetch(connection) == [second]
    assert loans.overdue(connection, due) == []
    assert [loan.id for loan in loans.overdue(connection, due + DAY)] == [first.id]
    loans.move(connection, first.id, "back", NOW)
    assert loans.overdue(connection, due + DAY) == []
