"""Numbered changes of the tables, each applied once, in order, at start."""

import sqlite3
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable


class DatabaseTooNew(Exception):
    """The database was written by a newer helpline than this one."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to the newest number, all in one transaction."""
    scripts = _scripts()
    done = version(connection)
    if done > len(scripts):
        raise DatabaseTooNew(f"The database is at version {done}, this helpline knows {len(scripts)}: update it.")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for script in scripts[done:]:
            for statement in statements(script.read_text("utf-8")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(scripts)}")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def version(connection: sqlite3.Connection) -> int:
    """Return the number that the tables are at."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def newest() -> int:
    """Return the number to which the tables are brought."""
    return len(_scripts())


def _scripts() -> list[Traversable]:
    files = resources.files(__name__).iterdir()
    return sorted((file for file in files if file.name.endswith(".sql")), key=lambda file: file.name)


def statements(script: str) -> Iterator[str]:
    """Yield a script's statements one by one, since `executescript` would commit first."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement
