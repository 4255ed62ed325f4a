"""What words were about, as the coordinator says: kept once, changed, forgotten, and without anybody."""

import sqlite3
from datetime import date

from storage import corrections
from storage.corrections import Correction

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)
COST = Correction("en", "is the … cheap?", "activity", "fees", MONDAY)


def test_the_same_words_are_kept_once_with_what_was_said_of_them_last(connection: sqlite3.Connection) -> None:
    corrections.keep(connection, COST)
    again = Correction("en", COST.text, None, "extra_cost", TUESDAY)
    corrections.keep(connection, again)
    corrections.keep(connection, Correction("nb", COST.text, None, "fees", MONDAY))
    assert corrections.since(connection, MONDAY) == [again, Correction("nb", COST.text, None, "fees", MONDAY)]
    assert corrections.since(connection, TUESDAY) == [again]


def test_words_are_forgotten(connection: sqlite3.Connection) -> None:
    corrections.keep(connection, COST)
    corrections.forget(connection, "nb", COST.text)
    assert corrections.since(connection, date.min) == [COST]
    corrections.forget(connection, "en", COST.text)
    assert corrections.since(connection, date.min) == []


def test_the_table_has_no_column_that_leads_to_a_person_and_no_order(connection: sqlite3.Connection) -> None:
    columns = [row["name"] for row in connection.execute("PRAGMA table_info(corrections)")]
    assert columns == ["language", "text", "topic_read", "topic", "day"]
    (made,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = 'corrections'").fetchone()
    assert "WITHOUT ROWID" in made
