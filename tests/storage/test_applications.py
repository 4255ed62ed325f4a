"""Applications: wished for, moved along, each step once."""

import sqlite3

from storage import applications
from tests.storage.people import DAY, NOW, mother


def test_a_wish_is_kept_with_what_was_named(connection: sqlite3.Connection) -> None:
    wished = applications.wish(connection, mother(connection).id, "aktivitetskasse", "fee", 1500, NOW)
    assert (wished.scheme, wished.need, wished.amount, wished.state) == ("aktivitetskasse", "fee", 1500, "wished")


def test_a_step_is_taken_once(connection: sqlite3.Connection) -> None:
    wished = applications.wish(connection, mother(connection).id, "aktivitetskasse", "fee", None, NOW)
    moved = applications.move(connection, wished.id, "applied", NOW + DAY)
    assert moved is not None
    assert (moved.id, moved.state) == (wished.id, "applied")
    assert applications.move(connection, wished.id, "applied", NOW + DAY) is None
    assert applications.move(connection, wished.id + 1, "applied", NOW) is None


def test_what_is_not_decided_is_under_way_and_what_is_to_be_sent_comes_first(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    first, second, third = (
        applications.wish(connection, contact, "aktivitetskasse", "fee", None, NOW) for _ in range(3)
    )
    applications.move(connection, first.id, "applied", NOW)
    applications.move(connection, third.id, "granted", NOW)
    assert [found.id for found in applications.under_way(connection)] == [second.id, first.id]
