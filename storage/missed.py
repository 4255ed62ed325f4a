"""What was wished for and not found, counted by the month; nothing leads from a count to a person."""

import sqlite3
from dataclasses import dataclass


@dataclass(frozen=True)
class Missed:
    """How often something was wished for and not found; `band` is of ages, or empty where none was asked."""

    kind: str
    wished: str
    band: str
    times: int


def count(connection: sqlite3.Connection, kind: str, wished: str, band: str, month: str) -> None:
    """Count a wish in its month."""
    connection.execute(
        "INSERT INTO missed (kind, wished, band, month, times) VALUES (:kind, :wished, :band, :month, 1)"
        " ON CONFLICT (kind, wished, band, month) DO UPDATE SET times = times + 1",
        {"kind": kind, "wished": wished, "band": band, "month": month},
    )


def between(connection: sqlite3.Connection, first: str, last: str) -> list[Missed]:
    """Return what was missed from one month to another, such as 2026-11, the most wished first."""
    rows = connection.execute(
        "SELECT kind, wished, band, sum(times) AS times FROM missed WHERE month BETWEEN :first AND :last"
        " GROUP BY kind, wished, band ORDER BY sum(times) DESC, kind, wished, band",
        {"first": first, "last": last},
    )
    return [Missed(row["kind"], row["wished"], row["band"], row["times"]) for row in rows]
