"""Numbered changes of the tables, each applied once, in order, at start."""

import sqlite3
from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable


class DatabaseTooNew(Exception):
    """The database was written by a newer helpline than this one."""


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables to the newest number, all in one transaction; a table may be made anew under its references."""
    scripts = _scripts()
    done = version(connection)
    if done > len(scripts):
        raise DatabaseTooNew(f"The database is at version {done}, this helpline knows {len(scripts)}: update it.")
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        for script in scripts[done:]:
            for statement in statements(script.read_text("utf-8")):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(scripts)}")
        _check(connection)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")
    connection.execute("PRAGMA foreign_keys = ON")


def _check(connection: sqlite3.Connection) -> None:
    """Find every reference with its row, as SQLite does by itself at all other times."""
    if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
        raise sqlite3.IntegrityError(f"The new tables would leave a reference of {broken[0]} without its row.")


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
