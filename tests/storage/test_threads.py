"""Threads: a view of a contact that can be lost, and found again."""

import sqlite3

import pytest

from storage import threads
from storage.threads import Thread
from tests.storage.people import father, mother

WIDE = 2**33 + 5


def test_a_contact_has_no_thread_at_first(connection: sqlite3.Connection) -> None:
    assert threads.of_contact(connection, mother(connection).id) == Thread(None, lost=False)
    assert threads.contact_in(connection, WIDE) is None


def test_a_thread_leads_to_its_contact_and_back(connection: sqlite3.Connection) -> None:
    contact, other = mother(connection).id, father(connection).id
    threads.put(connection, contact, WIDE)
    threads.put(connection, other, 7)
    assert threads.of_contact(connection, contact) == Thread(WIDE, lost=False)
    assert (threads.contact_in(connection, WIDE), threads.contact_in(connection, 7)) == (contact, other)


def test_a_lost_thread_holds_its_lane_until_it_is_mended(connection: sqlite3.Connection) -> None:
    contact, other = mother(connection).id, father(connection).id
    threads.put(connection, contact, 5)
    threads.put(connection, other, 7)
    threads.lose(connection, contact)
    assert threads.of_contact(connection, contact) == Thread(None, lost=True)
    assert threads.contact_in(connection, 5) is None
    assert threads.of_contact(connection, other) == Thread(7, lost=False)
    threads.mend(connection, contact)
    assert threads.of_contact(connection, contact) == Thread(None, lost=False)
    threads.put(connection, contact, 6)
    assert threads.contact_in(connection, 6) == contact


def test_one_thread_shows_only_one_contact(connection: sqlite3.Connection) -> None:
    threads.put(connection, mother(connection).id, 5)
    with pytest.raises(sqlite3.IntegrityError):
        threads.put(connection, father(connection).id, 5)
