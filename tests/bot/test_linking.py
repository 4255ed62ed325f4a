"""Links to the desk's threads."""

import sqlite3

import pytest

from bot.linking import linked
from storage import threads
from tests.storage.people import mother

NAMED = '🟡 <a href="thread:1">Amina</a> · arabisk'


@pytest.mark.parametrize(
    ("desk", "thread", "shown"),
    [
        (-1001234567890, 44, '🟡 <a href="https://t.me/c/1234567890/44">Amina</a> · arabisk'),
        (-1001234567890, None, '🟡 <a href="https://t.me/c/1234567890/1">Amina</a> · arabisk'),
        (5100000001, 44, "🟡 Amina · arabisk"),
        (-4711, 44, "🟡 Amina · arabisk"),
    ],
)
def test_a_named_thread_becomes_a_link_where_there_are_any(
    connection: sqlite3.Connection, desk: int, thread: int | None, shown: str
) -> None:
    contact = mother(connection).id
    assert contact == 1
    if thread:
        threads.put(connection, contact, thread)
    assert linked(connection, NAMED, desk) == shown
