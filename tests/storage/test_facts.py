"""Facts: what the helpline remembers of itself, and where its desk has moved."""

import sqlite3

from storage import facts

DESK = -100_123_456_789
MOVED = -1_009_876_543_210


def test_the_newest_value_is_remembered(connection: sqlite3.Connection) -> None:
    assert facts.recall(connection, "colour") is None
    facts.remember(connection, "colour", "green")
    facts.remember(connection, "colour", "blue")
    assert facts.recall(connection, "colour") == "blue"
    assert facts.recall(connection, "shape") is None


def test_a_desk_that_has_moved_is_found_where_it_is_now(connection: sqlite3.Connection) -> None:
    assert facts.desk(connection, DESK) == DESK
    facts.move_desk(connection, DESK, MOVED)
    assert facts.desk(connection, DESK) == MOVED


def test_a_desk_that_is_configured_anew_is_not_where_the_old_one_moved(connection: sqlite3.Connection) -> None:
    facts.move_desk(connection, DESK, MOVED)
    assert facts.desk(connection, DESK - 1) == DESK - 1
