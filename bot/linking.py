"""Links to the desk's threads, which words name by their contact: `<a href="thread:12">`.

Where the thread is, is known only when the words leave; a desk in a private chat has no links, and no use for them.
"""

import re
import sqlite3

from storage import threads

_NAMED = re.compile(r'<a href="thread:(\d+)">(.*?)</a>')
_SUPERGROUP = "-100"


def linked(connection: sqlite3.Connection, markup: str, desk: int) -> str:
    """Turn every named thread into a link to where it is now; one that is not there leads to the group."""

    def link(named: re.Match[str]) -> str:
        address = _address(desk, threads.of_contact(connection, int(named[1])).id)
        return f'<a href="{address}">{named[2]}</a>' if address else named[2]

    return _NAMED.sub(link, markup)


def _address(desk: int, thread: int | None) -> str | None:
    """Return the address of a thread; only supergroups have any."""
    chat = str(desk).removeprefix(_SUPERGROUP)
    if not str(desk).startswith(_SUPERGROUP):
        return None
    return f"https://t.me/c/{chat}" + (f"/{thread}" if thread else "/1")
