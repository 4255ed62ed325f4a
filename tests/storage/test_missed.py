"""What was wished for and not found, counted by the month."""

import sqlite3

from storage import missed
from storage.missed import Missed


def test_the_most_wished_comes_first_and_the_months_are_kept_apart(connection: sqlite3.Connection) -> None:
    for month in ("2025-11", "2025-12", "2026-11", "2026-11"):
        missed.count(connection, "interest", "riding", "6-9", month)
    missed.count(connection, "item", "tent", "", "2026-11")
    assert missed.between(connection, "2026-11", "2026-11") == [
        Missed("interest", "riding", "6-9", 2),
        Missed("item", "tent", "", 1),
    ]
    assert missed.between(connection, "2025-12", "2026-11")[0].times == 3


def test_the_table_has_no_column_that_leads_to_a_person(connection: sqlite3.Connection) -> None:
    columns = [row["name"] for row in connection.execute("PRAGMA table_info(missed)")]
    assert columns == ["kind", "wished", "band", "month", "times"]
