"""Records that keep only the newest, so that a playground may run for weeks."""

from typing import TypeVar

KEPT = 10_000
Thing = TypeVar("Thing")


def remember(record: list[Thing], thing: Thing) -> None:
    """Add to a record, and forget the oldest where it holds too many."""
    record.append(thing)
    del record[:-KEPT]
