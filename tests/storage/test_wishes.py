"""Wishes: a line in which everybody is offered what is free, one after the other."""

import sqlite3

from storage import loans, wishes
from tests.storage.people import DAY, NOW, father, mother

ONE = {"tent": 1}


def test_a_contact_stands_in_a_line_once(connection: sqlite3.Connection) -> None:
    assert wishes.wish(connection, mother(connection).id, "tent", NOW) is not None
    assert wishes.wish(connection, mother(connection).id, "tent", NOW) is None
    assert len(wishes.in_line(connection)) == 1


def test_the_first_in_line_is_rung_for_once_and_the_next_when_an_offer_is_over(connection: sqlite3.Connection) -> None:
    """Lesson 33."""
    for contact in (mother(connection), father(connection)):
        wishes.wish(connection, contact.id, "tent", NOW)
    (first,) = wishes.ring(connection, ONE)
    assert first.contact == mother(connection).id
    assert wishes.ring(connection, ONE) == []
    assert wishes.offer(connection, first.id, NOW + DAY) is not None
    assert wishes.lapse(connection, NOW) == []
    assert [wish.id for wish in wishes.lapse(connection, NOW + DAY)] == [first.id]
    assert wishes.lapse(connection, NOW + DAY) == []
    assert wishes.answer(connection, first.id, "taken") is None
    assert [wish.contact for wish in wishes.ring(connection, ONE)] == [father(connection).id]


def test_what_is_waited_for_or_offered_is_no_newcomers(connection: sqlite3.Connection) -> None:
    wish = wishes.wish(connection, mother(connection).id, "tent", NOW)
    assert wish is not None
    assert wishes.is_waited_for(connection, "tent")
    assert loans.reserve(connection, father(connection).id, "tent", 1, NOW) is None
    wishes.ring(connection, ONE)
    assert not wishes.is_waited_for(connection, "tent")
    assert loans.reserve(connection, father(connection).id, "tent", 1, NOW) is None
    wishes.offer(connection, wish.id, NOW + DAY)
    assert wishes.answer(connection, wish.id, "taken") is not None
    assert loans.reserve_offered(connection, wish.contact, "tent", NOW).state == "reserved"
    assert loans.taken(connection) == {"tent": 1}


def test_what_is_lent_no_longer_is_offered_to_nobody(connection: sqlite3.Connection) -> None:
    wishes.wish(connection, mother(connection).id, "tent", NOW)
    assert wishes.ring(connection, {}) == []
