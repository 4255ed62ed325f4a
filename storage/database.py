"""The database: one file, one thread that writes, and many units of work in one commit.

DatabaseBusy: another helpline has this database open.
DatabaseClosed: it was closed before the unit came.
"""

import asyncio
import fcntl
import os
import sqlite3
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Self, TypeVar

import aiosqlite

from storage.migrations import migrate

T = TypeVar("T")
Unit = Callable[[sqlite3.Connection], T]

_OUT_OF_REACH = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
}


class DatabaseBusy(Exception):
    """Another helpline has this database open."""


class DatabaseClosed(Exception):
    """The database was closed before the unit came."""


def out_of_reach(error: BaseException) -> bool:
    """Tell a full, locked or unwritable database, which mends, from a fault of our own, which does not."""
    return isinstance(error, sqlite3.Error) and (getattr(error, "sqlite_errorcode", 0) & 0xFF) in _OUT_OF_REACH


class Database(aiosqlite.Connection):
    """An aiosqlite connection that runs whole units of work on its thread, a savepoint each, one commit a batch."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._units: deque[tuple[Unit[Any], asyncio.Future[Any]]] = deque()
        self.unit_since: float | None = None

    async def __aenter__(self) -> Self:
        try:
            await self
        except BaseException:
            self._thread.join()  # it has been told to stop, and would outlive the loop otherwise
            raise
        return self

    async def run(self, unit: Unit[T]) -> T:
        """Return what the unit returns, once it is committed; raise what it raises, with nothing of it kept.

        A unit is a plain function of a connection. It never commits and never changes memory. Where the
        database itself fails, every unit of the batch fails with it.
        """
        if not self._running:
            raise DatabaseClosed("The database is closed.")
        future: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._units.append((unit, future))
        self._tx.put_nowait((None, self._batch))
        return await future

    def _batch(self) -> None:
        units = [self._units.popleft() for _ in range(len(self._units))]
        results: list[tuple[asyncio.Future[Any], Any, BaseException | None]] = []
        try:
            if units:
                self._conn.execute("BEGIN IMMEDIATE")
                results = [(future, *self._one(unit)) for unit, future in units]
                self._conn.execute("COMMIT")
        except BaseException as error:
            if self._conn.in_transaction:
                self._conn.execute("ROLLBACK")
            results = [(future, None, error) for _, future in units]
        for future, result, fault in results:
            future.get_loop().call_soon_threadsafe(_resolve, future, result, fault)

    def _one(self, unit: Unit[Any]) -> tuple[Any, BaseException | None]:
        self._conn.execute("SAVEPOINT unit")
        self.unit_since = time.monotonic()
        result, fault = None, None
        try:
            result = unit(self._conn)
        except BaseException as error:
            fault = error
        self.unit_since = None
        if not self._conn.in_transaction:  # a full disk undoes the whole batch and its savepoints
            raise fault or _undone()
        if fault:
            self._conn.execute("ROLLBACK TO unit")
        self._conn.execute("RELEASE unit")
        return result, fault


def _undone() -> sqlite3.OperationalError:
    error = sqlite3.OperationalError("the database undid the transaction, and the unit hid why")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    return error


def _resolve(future: asyncio.Future[Any], result: Any, error: BaseException | None) -> None:
    if future.done():
        return
    if isinstance(error, StopIteration):  # which no future can carry
        future.set_exception(RuntimeError(f"a unit raised {error!r}"))
    elif error:
        future.set_exception(error)
    else:
        future.set_result(result)


def connect(path: Path) -> sqlite3.Connection:
    """Open one SQLite file as every connection of the helpline opens it."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.row_factory = sqlite3.Row
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA busy_timeout = 5000")
    return connection


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield a connection that can only read, to a file that is there and may be open elsewhere."""
    # Not `mode=ro`, which would leave the write-ahead log behind when it is closed.
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, isolation_level=None)
    try:
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA query_only = ON")
        yield connection
    finally:
        connection.close()


def is_open(path: Path) -> bool:
    """Tell whether a helpline has a database open."""
    if not _lock(path).exists():
        return False
    try:
        with _alone(path):
            return False
    except DatabaseBusy:
        return True


@asynccontextmanager
async def opened(path: Path) -> AsyncIterator[Database]:
    """Open and migrate a database that no other helpline has open, and close it in the end.

    Raises DatabaseBusy, DatabaseTooNew or OSError.
    """

    def connector() -> sqlite3.Connection:
        connection = connect(path)
        try:
            migrate(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    with _alone(path):
        async with Database(connector) as database:
            yield database


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Hold the database's lock file, which the system frees whatever way the process ends."""
    file = os.open(_lock(path), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    except BlockingIOError as error:
        raise DatabaseBusy(f"Another helpline has {path.resolve()} open: stop that one first.") from error
    finally:
        os.close(file)


def _lock(path: Path) -> Path:
    whole = path.resolve()
    return whole.with_name(whole.name + ".lock")
