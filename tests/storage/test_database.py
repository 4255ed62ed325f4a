"""The database: what a unit may rely on, whatever becomes of the units beside it."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from storage import facts
from storage.database import (
    Database,
    DatabaseBusy,
    DatabaseClosed,
    Unit,
    connect,
    is_open,
    opened,
    out_of_reach,
    reading,
)
from storage.migrations import DatabaseTooNew

pytestmark = pytest.mark.anyio

BIG = 1_000_000


class Interruption(BaseException):
    """Something that no `except Exception` catches."""


class Gate:
    """A unit that holds the database's thread until it is let go, so that what comes meanwhile is one batch."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._open = threading.Event()
        self.entered = asyncio.Event()

    def __call__(self, connection: sqlite3.Connection) -> None:
        """Say that the thread is held, and hold it."""
        self._loop.call_soon_threadsafe(self.entered.set)
        assert self._open.wait(10)

    def let_go(self) -> None:
        """Let the thread go on."""
        self._open.set()


async def batch(database: Database, *units: Unit[Any]) -> list[asyncio.Task[Any]]:
    """Run units as one batch, and return their tasks once all are done."""
    gate = Gate()
    holding = asyncio.create_task(database.run(gate))
    await gate.entered.wait()
    tasks = [asyncio.create_task(database.run(unit)) for unit in units]
    await asyncio.sleep(0)  # every task has handed its unit in
    gate.let_go()
    await holding
    await asyncio.wait(tasks, timeout=10)
    return tasks


def remembers(name: str, value: str = "x") -> Unit[None]:
    return partial(facts.remember, name=name, value=value)


def recalls(name: str) -> Unit[str | None]:
    return partial(facts.recall, name=name)


def raises(error: BaseException, name: str = "poison") -> Unit[None]:
    def unit(connection: sqlite3.Connection) -> None:
        facts.remember(connection, name, "half done")
        raise error

    return unit


def pragma(name: str) -> Unit[Any]:
    def unit(connection: sqlite3.Connection) -> Any:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]

    return unit


def traced(lines: list[str]) -> Unit[None]:
    return lambda connection: connection.set_trace_callback(lines.append)


def seen_from_outside(path: Path, name: str) -> str | None:
    connection = connect(path)
    value = facts.recall(connection, name)
    connection.close()
    return value


async def test_a_unit_gives_back_its_result(database: Database) -> None:
    await database.run(remembers("colour", "green"))
    assert await database.run(recalls("colour")) == "green"


async def test_a_result_is_known_only_when_others_can_see_it(database: Database, path: Path) -> None:
    await database.run(remembers("colour", "green"))
    assert seen_from_outside(path, "colour") == "green"


async def test_no_caller_goes_on_before_the_commit_of_the_whole_batch(database: Database, path: Path) -> None:
    before, last = Gate(), Gate()
    tasks = [asyncio.create_task(database.run(before))]
    await before.entered.wait()
    writing = asyncio.create_task(database.run(remembers("colour")))
    tasks += [writing, asyncio.create_task(database.run(last))]
    await asyncio.sleep(0)
    before.let_go()
    await last.entered.wait()
    assert not writing.done()
    assert seen_from_outside(path, "colour") is None
    last.let_go()
    await asyncio.gather(*tasks)
    assert seen_from_outside(path, "colour") == "x"


async def test_many_units_share_one_commit(database: Database, path: Path) -> None:
    lines: list[str] = []
    await database.run(traced(lines))
    lines.clear()
    tasks = await batch(database, *(remembers(f"fact {number}") for number in range(50)))
    assert [task.exception() for task in tasks] == [None] * 50
    assert lines.count("COMMIT") == 2  # the gate's, and that of all the others
    assert seen_from_outside(path, "fact 49") == "x"


async def test_units_run_in_the_order_in_which_they_came(database: Database) -> None:
    order: list[int] = []

    def numbered(number: int) -> Unit[None]:
        return lambda _: order.append(number)

    await batch(database, *map(numbered, range(20)))
    assert order == list(range(20))


@pytest.mark.parametrize("error", [ValueError("ours"), Interruption(), sqlite3.IntegrityError("twice")])
async def test_poison_costs_only_itself(database: Database, error: BaseException) -> None:
    first, poison, last = await batch(database, remembers("first"), raises(error), remembers("last"))
    assert (first.exception(), poison.exception(), last.exception()) == (None, error, None)
    recalled = [await database.run(recalls(name)) for name in ("first", "poison", "last")]
    assert recalled == ["x", None, "x"]


async def test_a_unit_that_stops_an_iteration_does_not_keep_its_caller_waiting(database: Database) -> None:
    """`next()` without a default raises StopIteration, which no future takes as an exception."""
    nothing: list[str] = []
    (stopped,) = await batch(database, lambda _: next(iter(nothing)))
    assert stopped.done()
    assert "StopIteration" in repr(stopped.exception())


async def test_a_failed_query_costs_only_its_unit(database: Database) -> None:
    def wrong(connection: sqlite3.Connection) -> None:
        facts.remember(connection, "wrong", "half done")
        connection.execute("SELECT * FROM nowhere")

    failed, good = await batch(database, wrong, remembers("good"))
    assert isinstance(failed.exception(), sqlite3.OperationalError)
    assert good.exception() is None
    assert await database.run(recalls("wrong")) is None


async def test_a_cancelled_caller_leaves_no_open_transaction(database: Database) -> None:
    gate = Gate()
    holding = asyncio.create_task(database.run(gate))
    await gate.entered.wait()
    waiting = asyncio.create_task(database.run(remembers("wished")))
    await asyncio.sleep(0)
    for task in (holding, waiting):
        task.cancel()
    gate.let_go()
    await asyncio.gather(holding, waiting, return_exceptions=True)
    assert holding.cancelled()
    assert waiting.cancelled()
    await database.run(remembers("later"))
    assert not database.in_transaction
    assert await database.run(recalls("wished")) == "x"


def is_at_work(database: Database) -> bool:
    return database.unit_since is not None


async def test_an_idle_database_says_that_no_unit_runs(database: Database) -> None:
    gate = Gate()
    assert not is_at_work(database)
    holding = asyncio.create_task(database.run(gate))
    await gate.entered.wait()
    assert is_at_work(database)
    gate.let_go()
    await holding
    assert not is_at_work(database)


def fills_the_disk(connection: sqlite3.Connection) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages + 2}")


def makes_room(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA max_page_count = 100000")


def writes_much(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO facts (name, value) VALUES ('much', zeroblob(:size))", {"size": BIG})


def writes_much_and_hides_it(connection: sqlite3.Connection) -> None:
    try:
        writes_much(connection)
    except sqlite3.Error:
        return


@pytest.mark.parametrize("greedy", [writes_much, writes_much_and_hides_it])
async def test_a_full_disk_undoes_the_whole_batch_and_mends(
    database: Database, greedy: Callable[[sqlite3.Connection], None]
) -> None:
    await database.run(fills_the_disk)
    tasks = await batch(database, remembers("first"), greedy, remembers("last"))
    assert [out_of_reach(task.exception() or ValueError()) for task in tasks] == [True, True, True]
    assert not database.in_transaction
    await database.run(makes_room)
    assert [await database.run(recalls(name)) for name in ("first", "much", "last")] == [None, None, None]
    await database.run(writes_much)
    assert await database.run(recalls("much")) is not None


async def test_a_full_disk_is_told_to_every_caller_as_it_is(database: Database) -> None:
    await database.run(fills_the_disk)
    tasks = await batch(database, remembers("first"), writes_much)
    assert [str(task.exception()) for task in tasks] == ["database or disk is full"] * 2


async def test_a_read_only_database_is_out_of_reach_and_mends(database: Database) -> None:
    await database.execute("PRAGMA query_only = ON")
    with pytest.raises(sqlite3.OperationalError) as read_only:
        await database.run(remembers("colour"))
    assert out_of_reach(read_only.value)
    await database.execute("PRAGMA query_only = OFF")
    await database.run(remembers("colour"))
    assert await database.run(recalls("colour")) == "x"


async def test_a_file_that_may_not_be_written_is_out_of_reach(database: Database, path: Path) -> None:
    def connector() -> sqlite3.Connection:
        return sqlite3.connect(f"file:{path}?mode=ro", uri=True, isolation_level=None)

    read_only = Database(connector)
    async with read_only:
        with pytest.raises(sqlite3.OperationalError) as refused:
            await read_only.run(remembers("colour"))
    assert out_of_reach(refused.value)


def pragma_set(setting: str) -> Unit[None]:
    def unit(connection: sqlite3.Connection) -> None:
        connection.execute(f"PRAGMA {setting}")

    return unit


async def test_a_locked_database_is_out_of_reach_and_mends(database: Database, path: Path) -> None:
    await database.run(pragma_set("busy_timeout = 0"))
    other = connect(path)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError) as locked:
        await database.run(remembers("colour"))
    assert out_of_reach(locked.value)
    other.execute("ROLLBACK")
    other.close()
    await database.run(remembers("colour"))
    assert await database.run(recalls("colour")) == "x"


@pytest.mark.parametrize("error", [ValueError(), sqlite3.IntegrityError("twice"), sqlite3.ProgrammingError("wrong")])
def test_a_fault_of_our_own_is_not_a_database_out_of_reach(error: Exception) -> None:
    assert not out_of_reach(error)


async def test_a_constraint_that_is_violated_is_a_fault_of_our_own(database: Database) -> None:
    with pytest.raises(sqlite3.IntegrityError) as violated:
        await database.run(lambda connection: connection.execute("INSERT INTO facts (name) VALUES ('no value')"))
    assert not out_of_reach(violated.value)


async def test_two_helplines_cannot_have_one_database(database: Database, path: Path) -> None:
    with pytest.raises(DatabaseBusy, match=r"helpline\.sqlite"):
        async with opened(path):
            pass
    await database.run(remembers("colour"))
    assert await database.run(recalls("colour")) == "x"


async def test_a_link_to_a_database_is_that_database(database: Database, path: Path) -> None:
    link = path.with_name("link.sqlite")
    link.symlink_to(path)
    with pytest.raises(DatabaseBusy):
        async with opened(link):
            pass


async def test_a_database_that_was_closed_can_be_opened_again_with_all_it_held(path: Path) -> None:
    async with opened(path) as first:
        await first.run(remembers("colour", "green"))
    async with opened(path) as second:
        assert await second.run(recalls("colour")) == "green"


async def test_a_database_that_could_not_be_opened_leaves_nothing_behind(path: Path) -> None:
    newer = connect(path)
    newer.execute("PRAGMA user_version = 999")
    threads = threading.active_count()
    with pytest.raises(DatabaseTooNew):
        async with opened(path):
            pass
    assert threading.active_count() == threads  # or the thread tells a loop that is closed by now
    newer.execute("PRAGMA user_version = 0")
    newer.close()
    async with opened(path) as database:
        await database.run(remembers("colour"))


@pytest.fixture
def letter(path: Path) -> bytes:
    path.write_bytes(b"a letter to the municipality, not a database at all\n" * 40)
    return path.read_bytes()


async def test_a_file_that_is_no_database_is_left_as_it_is(path: Path, letter: bytes) -> None:
    with pytest.raises(sqlite3.DatabaseError):
        async with opened(path):
            pass
    assert on_disk(path) == letter


async def test_a_closed_database_says_so(path: Path) -> None:
    async with opened(path) as database:
        pass
    with pytest.raises(DatabaseClosed):
        await database.run(remembers("colour"))


async def test_what_was_handed_in_before_closing_is_kept(path: Path) -> None:
    async with opened(path) as database:
        waiting = asyncio.create_task(database.run(remembers("colour")))
        await asyncio.sleep(0)
    await waiting
    assert seen_from_outside(path, "colour") == "x"


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1), ("foreign_keys", 1), ("busy_timeout", 5000)],
)
async def test_every_connection_is_opened_alike(database: Database, name: str, value: object) -> None:
    assert await database.run(pragma(name)) == value


async def test_a_deleted_text_is_not_left_in_the_file(path: Path) -> None:
    secret = "a secret that a family asked us to delete"
    async with opened(path) as database:
        await database.run(remembers("secret", secret * 3))
        checkpointed(path)
        assert secret.encode() in on_disk(path)
        await database.run(lambda connection: connection.execute("DELETE FROM facts WHERE name = 'secret'"))
        checkpointed(path)
        assert secret.encode() not in on_disk(path)


def checkpointed(path: Path) -> None:
    connection = connect(path)
    assert connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    connection.close()


def on_disk(path: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(path.parent.glob(f"{path.name}*")))


async def test_whoever_looks_sees_what_is_written_and_changes_nothing(path: Path) -> None:
    async with opened(path) as database:
        await database.run(partial(facts.remember, name="colour", value="blue"))
        with reading(path) as looking:
            assert facts.recall(looking, "colour") == "blue"
            with pytest.raises(sqlite3.OperationalError, match="readonly"):
                facts.remember(looking, "colour", "red")
    with reading(path):
        pass
    assert sorted(file.name for file in path.parent.iterdir()) == ["helpline.sqlite", "helpline.sqlite.lock"]


def test_whoever_looks_makes_no_database(path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="unable to open"), reading(path):
        pass
    assert is_open(path) is False
    assert list(path.parent.iterdir()) == []


async def test_a_database_tells_whether_a_helpline_has_it_open(path: Path) -> None:
    async with opened(path):
        assert is_open(path) is True
    assert is_open(path) is False
