"""Damaged things: each is out of circulation once, until it is repaired."""

import sqlite3

from storage import damaged, loans
from tests.storage.people import NOW, father, mother


def test_what_is_damaged_is_no_bodys_until_it_is_repaired(connection: sqlite3.Connection) -> None:
    loan = loans.reserve(connection, mother(connection).id, "tent", 1, NOW)
    assert loan is not None
    loans.move(connection, loan.id, "back", NOW)
    assert damaged.take_out(connection, loan.id, NOW)
    assert not damaged.take_out(connection, loan.id, NOW)
    assert [(one.loan, one.item, one.contact) for one in damaged.now_out(connection)] == [
        (loan.id, "tent", loan.contact)
    ]
    assert loans.reserve(connection, father(connection).id, "tent", 1, NOW) is None
    assert damaged.bring_back(connection, loan.id, NOW)
    assert not damaged.bring_back(connection, loan.id, NOW)
    assert loans.reserve(connection, father(connection).id, "tent", 1, NOW) is not None
