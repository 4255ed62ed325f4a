"""`.venv/bin/python -m benchmarks.check_ins` measures what a tick costs when very many check-ins are planned.

The peer is the same tick with 1,000 planned: the index in SQL is to make it no matter how many there are. Then 5,000
fall due at once, and are rung some at a time.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final
from zoneinfo import ZoneInfo

from bot import municipality
from bot.helpline import read
from bot.house import House
from bot.tick import AT_ONCE, ring
from bot.words import Words
from storage.database import connect
from storage.migrations import migrate
from storage.moments import stamp

MANY: Final = 1_000_000
FEW: Final = 1_000
AT_THE_SAME_TIME: Final = 5_000
STEPS: Final = 7
ROUNDS: Final = 500
NOW: Final = datetime(2026, 11, 23, 16, tzinfo=UTC)
A_YEAR: Final = timedelta(days=365)
HOUSE = House(municipality.load(municipality.SAMPLE), Words.load(), ZoneInfo("Europe/Oslo"), -1, read)


@contextmanager
def planned(folder: Path, count: int) -> Iterator[sqlite3.Connection]:
    """Open a database in which so many check-ins are planned over the coming year."""
    connection = connect(folder / f"{count}.sqlite3")
    migrate(connection)
    stamped = stamp(NOW)
    children = range(1, count // STEPS + 2)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(
        "INSERT INTO contacts (id, chat_id, first_name, language, created_at) VALUES (?, ?, 'Amina', 'ar', ?)",
        ((child, child, stamped) for child in children),
    )
    connection.executemany(
        "INSERT INTO participants (id, contact, name, enrolled_at) VALUES (?, ?, 'Amir', ?)",
        ((child, child, stamped) for child in children),
    )
    connection.executemany(
        "INSERT INTO check_ins (participant, step, due_at) VALUES (?, ?, ?)",
        (
            (number // STEPS + 1, number % STEPS, stamp(NOW + timedelta(hours=1) + A_YEAR * (number / count)))
            for number in range(count)
        ),
    )
    connection.execute("COMMIT")
    try:
        yield connection
    finally:
        connection.close()


def let_fall_due(connection: sqlite3.Connection, count: int) -> None:
    """Let the first step of so many children be due now."""
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE check_ins SET due_at = ? WHERE step = 0 AND participant <= ?", (stamp(NOW), count))
    connection.execute("COMMIT")


def tick(connection: sqlite3.Connection, *, keep: bool) -> tuple[float, int]:
    """Ring once, and return the milliseconds that it took and how many events were stored."""
    connection.execute("BEGIN IMMEDIATE")
    begun = perf_counter()
    stored = len(ring(connection, 1, NOW, HOUSE))
    if keep:
        connection.execute("COMMIT")
    took = perf_counter() - begun
    if not keep:
        connection.execute("ROLLBACK")
    return took * 1000, stored


def compare(many: sqlite3.Connection, few: sqlite3.Connection, what: str) -> None:
    """Print rows of the table; the two take turns, so that both meet the same disturbances."""
    took: dict[str, list[float]] = {"many": [], "few": []}
    for name, connection in (("many", many), ("few", few)) * (ROUNDS + 1):
        took[name].append(tick(connection, keep=False)[0])
    p95 = {name: quantiles(times[1:], n=20)[-1] for name, times in took.items()}
    middle = {name: median(times[1:]) for name, times in took.items()}
    for label, found in (("median", middle), ("p95", p95)):
        print(f"| {what} | {label} | {found['many']:.3f} | {found['few']:.3f} | {found['many'] / found['few']:.2f} |")


def all_at_once(many: sqlite3.Connection) -> None:
    """Print how long it takes until all that fall due at once are stored."""
    let_fall_due(many, AT_THE_SAME_TIME)
    took: list[float] = []
    stored = 0
    while stored < AT_THE_SAME_TIME:
        milliseconds, new = tick(many, keep=True)
        took.append(milliseconds)
        stored += new
    print(
        f"\n{stored:,} at once, {AT_ONCE} a tick: {len(took)} ticks, {sum(took):,.0f} ms in all, "
        f"{median(took):.1f} ms a tick, the longest {max(took):.1f}."
    )


def main() -> None:
    """Print the table."""
    with TemporaryDirectory() as name, planned(Path(name), MANY) as many, planned(Path(name), FEW) as few:
        print(f"| | | {MANY:,} planned | {FEW:,} planned | ratio |\n|---|---|---:|---:|---:|")
        compare(many, few, "a tick, nothing due")
        for connection in (many, few):
            let_fall_due(connection, 100)
        compare(many, few, f"a tick, {AT_ONCE} due")
        all_at_once(many)


if __name__ == "__main__":
    main()
