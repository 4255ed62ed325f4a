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
