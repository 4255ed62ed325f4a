"""The database: a file that can be written, of a number that this helpline knows, and what waits in it."""

import os
import sqlite3
from pathlib import Path
from tempfile import TemporaryFile
from typing import Final

from bot.check.findings import Finding, no, note, ok
from storage import backlog, facts, migrations
from storage.backlog import Backlog
from storage.database import is_open, reading

SAFE: Final = (3, 51, 3)  # from here on, no checkpoint of another program can meet a write of ours
_BACKLOG: Final = {
    "to_handle": ("event(s) wait to be handled", "helpline run takes them up"),
    "set_aside": ("event(s) were set aside", "each was shown at the desk; its fault stands in the log: report it"),
    "to_send": ("message(s) wait to be sent", "helpline run sends them"),
    "uncertain": ("message(s) were perhaps not sent", "each of a coordinator was shown at the desk, to send again"),
}


def database(path: Path) -> list[Finding]:
    """Check the file and what is in it."""
    try:
        return _there(path) if path.exists() else _to_be_made(path)
    except OSError as error:
        todo = "let the user who runs the helpline write the file and its folder, or change HELPLINE_DATABASE"
        return [no(f"database {path} cannot be written ({error.strerror})", todo)]
    except sqlite3.Error as error:
        return [no(f"database {path} cannot be read ({error})", "restore a backup, or change HELPLINE_DATABASE")]


def sqlite(version: tuple[int, ...]) -> Finding:
    """Check the version of SQLite."""
    what = f"SQLite {'.'.join(map(str, version))}"
    if version >= SAFE:
        return ok(what)
    return note(what, "safe, since one helpline alone writes; let no other program write to the database's file")


def waiting(counted: Backlog) -> list[Finding]:
    """Check the backlog, of which nothing keeps a helpline from starting."""
    found = [
        note(f"{number} {what}", todo) for name, (what, todo) in _BACKLOG.items() if (number := getattr(counted, name))
    ]
    return found or [ok("no backlog")]


def desk_since(path: Path, configured: int) -> int:
    """Return the desk's chat id as Telegram has changed it since, where the database knows."""
    try:
        with reading(path) as connection:
            return facts.desk(connection, configured)
    except sqlite3.Error:
        return configured


def _to_be_made(path: Path) -> list[Finding]:
    with TemporaryFile(dir=path.resolve().parent):
        return [ok(f"database {path} can be made by helpline run")]


def _there(path: Path) -> list[Finding]:
    os.close(os.open(path, os.O_RDWR))
    with TemporaryFile(dir=path.resolve().parent), reading(path) as connection:  # SQLite writes files beside it
        number = migrations.version(connection)
        beside = [note("a helpline has the database open", "stop it before you start another")] if is_open(path) else []
        return [ok(f"database {path} can be written"), *beside, *_tables(connection, number, migrations.newest())]


def _tables(connection: sqlite3.Connection, number: int, newest: int) -> list[Finding]:
    if number > newest:
        return [no(f"database version {number}, of a newer helpline than this one ({newest})", "update the helpline")]
    counted = backlog.count(connection) if number else Backlog()
    if number < newest:
        later = note(f"database version {number}", f"helpline run brings it to {newest}; make a backup first")
        return [later, *waiting(counted)]
    return [ok(f"database version {number}"), *waiting(counted)]
