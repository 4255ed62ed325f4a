"""The numbered changes of the tables: each applied once, in order, or not at all."""

import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from storage import contacts, messages, migrations, participants, threads, tickets
from storage.database import connect
from storage.migrations import DatabaseTooNew, migrate, newest, statements, version

SCRIPTS = sorted(Path(str(migrations.__file__)).parent.glob("*.sql"))

TRIGGER = """CREATE TRIGGER t AFTER INSERT ON a BEGIN
    UPDATE a SET x = 1;
    UPDATE a SET x = 2;
END;
"""


class Folder:
    """Stands where the package's files are looked up."""

    def __init__(self, path: Path, **scripts: str) -> None:
        self._path = path
        path.mkdir(exist_ok=True)
        for name, script in scripts.items():
            (path / f"{name}.sql").write_text(script, "utf-8")
        (path / "README").write_text("no script", "utf-8")

    def files(self, _package: str) -> Path:
        """Return the folder, whatever the package."""
        return self._path


@pytest.fixture
def empty(path: Path) -> Iterator[sqlite3.Connection]:
    connection = connect(path)
    yield connection
    connection.close()


def tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def test_a_fresh_database_gets_every_table_and_the_newest_number(connection: sqlite3.Connection) -> None:
    assert version(connection) == len(SCRIPTS) >= 1
    assert {"facts", "events", "contacts", "runs", "tickets", "messages", "outbox"} <= tables(connection)


def test_a_database_that_is_up_to_date_is_left_as_it_is(connection: sqlite3.Connection) -> None:
    before = connection.execute("SELECT name, sql FROM sqlite_master").fetchall()
    migrate(connection)
    assert connection.execute("SELECT name, sql FROM sqlite_master").fetchall() == before
    assert version(connection) == len(SCRIPTS)


def test_scripts_are_numbered_without_a_gap() -> None:
    assert [int(script.name[:4]) for script in SCRIPTS] == list(range(1, len(SCRIPTS) + 1))


def test_changes_are_applied_in_order_and_only_those_that_are_new(
    empty: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = tmp_path / "steps"
    monkeypatch.setattr(migrations, "resources", Folder(steps, b="ALTER TABLE a ADD y;", a="CREATE TABLE a (x);"))
    migrate(empty)
    assert (version(empty), empty.execute("SELECT x, y FROM a").fetchall()) == (2, [])
    monkeypatch.setattr(migrations, "resources", Folder(steps, c="INSERT INTO a VALUES (1, 2);"))
    migrate(empty)
    migrate(empty)
    assert (version(empty), len(empty.execute("SELECT * FROM a").fetchall())) == (3, 1)


def test_a_database_of_a_newer_helpline_is_not_touched(empty: sqlite3.Connection) -> None:
    empty.execute("PRAGMA user_version = 999")
    with pytest.raises(DatabaseTooNew, match="999"):
        migrate(empty)
    assert (version(empty), tables(empty)) == (999, set())


def test_a_failing_statement_leaves_nothing_half_done(path: Path) -> None:
    first = connect(path)
    first.execute("CREATE TABLE outbox (surprise)")
    with pytest.raises(sqlite3.OperationalError, match="outbox"):
        migrate(first)
    first.close()
    again = connect(path)
    assert (version(again), tables(again)) == (0, {"outbox"})
    again.close()


def test_a_failing_statement_leaves_no_transaction_open(empty: sqlite3.Connection) -> None:
    empty.execute("CREATE TABLE outbox (surprise)")
    with pytest.raises(sqlite3.OperationalError):
        migrate(empty)
    assert not empty.in_transaction


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("", []),
        ("CREATE TABLE a (x);\nCREATE TABLE b (y);\n", ["CREATE TABLE a (x);", "CREATE TABLE b (y);"]),
        ("CREATE TABLE a (  -- one; two\n  x  -- three;\n);", ["CREATE TABLE a (  -- one; two\n  x  -- three;\n);"]),
        ("INSERT INTO a VALUES ('one;\ntwo');", ["INSERT INTO a VALUES ('one;\ntwo');"]),
        ("/* one;\ntwo; */\nDELETE FROM a;", ["/* one;\ntwo; */\nDELETE FROM a;"]),
        (TRIGGER + "DELETE FROM a;", [TRIGGER.strip(), "DELETE FROM a;"]),
    ],
)
def test_a_script_is_divided_between_its_statements(script: str, expected: list[str]) -> None:
    assert [statement.strip() for statement in statements(script)] == expected


def test_a_last_statement_without_its_semicolon_is_not_forgotten(empty: sqlite3.Connection) -> None:
    for statement in statements("CREATE TABLE a (x);\nCREATE TABLE b (y)\n"):
        empty.execute(statement)
    assert tables(empty) == {"a", "b"}


def test_no_statement_of_a_script_is_lost() -> None:
    for script in SCRIPTS:
        written = script.read_text("utf-8")
        assert "".join(statements(written)).strip() == written.strip()


def test_the_number_is_told_before_and_after(empty: sqlite3.Connection) -> None:
    assert version(empty) == 0
    migrate(empty)
    assert version(empty) == newest() == len(SCRIPTS)


def test_who_was_not_answered_before_the_desk_kept_count_waits_and_is_raised(
    empty: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = {script.stem: script.read_text("utf-8") for script in SCRIPTS[:2]}
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "resources", Folder(tmp_path / "before", **before))
        migrate(empty)
    empty.execute("INSERT INTO contacts VALUES (1, 7, 'Amina', 'ar', NULL, NULL, NULL, 0, '2026')")
    for state in ("closed", "open"):
        empty.execute(
            "INSERT INTO tickets (contact, state, about, opened_at) VALUES (1, ?, 'concern', '2026')", (state,)
        )
    migrate(empty)
    found = empty.execute("SELECT waiting_since, raise_at, worried_at FROM tickets ORDER BY id").fetchall()
    assert [tuple(row) for row in found] == [(None, None, "2026"), ("2026", "2026", "2026")]


def test_a_database_of_before_the_desk_keeps_everybody_and_every_conversation(empty: sqlite3.Connection) -> None:
    for script in SCRIPTS[:2]:
        for statement in statements(script.read_text("utf-8")):
            empty.execute(statement)
    empty.execute("PRAGMA user_version = 2")
    empty.execute(
        "INSERT INTO contacts (id, chat_id, first_name, language, thread_id, created_at) "
        "VALUES (7, 700000000001, 'Amina', 'ar', 44, '2026-11-01T10:00:00.000000+00:00')"
    )
    empty.execute(
        "INSERT INTO tickets (id, contact, state, about, taken_by, opened_at) "
        "VALUES (3, 7, 'taken', 'fees', 'Kari', '2026-11-01T10:00:00.000000+00:00')"
    )
    empty.execute(
        "INSERT INTO messages (contact, ticket, author, kind, text, said_at) "
        "VALUES (7, 3, 'contact', 'text', 'hello', '2026-11-01T10:00:00.000000+00:00')"
    )
    migrate(empty)
    amina = contacts.get(empty, 7)
    assert (amina.chat_id, amina.first_name, amina.language, amina.phone) == (700_000_000_001, "Amina", "ar", None)
    assert threads.of_contact(empty, 7).id == 44
    ticket = tickets.live(empty, 7)
    assert ticket
    assert (ticket.id, ticket.state, ticket.takers) == (3, "taken", {0: "Kari"})
    assert [message.text for message in messages.latest(empty, 7, 10)] == ["hello"]
    with pytest.raises(sqlite3.IntegrityError):
        empty.execute("INSERT INTO tickets (contact, about, opened_at) VALUES (99, 'fees', '2026-11-01')")


def test_a_child_that_was_followed_before_its_age_was_kept_stays_as_it_was(
    empty: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    before = {script.stem: script.read_text("utf-8") for script in SCRIPTS if script.stem < "0011"}
    with monkeypatch.context() as patched:
        patched.setattr(migrations, "resources", Folder(tmp_path / "before", **before))
        migrate(empty)
    amina = contacts.meet(empty, 7, "Amina", "ar", datetime(2026, 11, 1, tzinfo=UTC))
    empty.execute(
        "INSERT INTO participants (contact, name, enrolled_at, state) VALUES (?, 'Amir', '2026-11-01', 'paused')",
        (amina.id,),
    )
    empty.execute("INSERT INTO check_ins (participant, step, due_at) VALUES (1, 7, '2026')")
    migrate(empty)
    amir = participants.get(empty, 1)
    assert amir
    assert (amir.name, amir.state, amir.age) == ("Amir", "paused", None)
    participants.move(empty, 1, "moved")
    with pytest.raises(sqlite3.IntegrityError):
        participants.move(empty, 1, "lost")


def test_a_migration_that_loses_a_row_that_is_referred_to_is_undone(
    empty: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = "CREATE TABLE a (x INTEGER PRIMARY KEY);\nCREATE TABLE b (y INTEGER REFERENCES a (x));"
    filled = "INSERT INTO a VALUES (1);\nINSERT INTO b VALUES (1);"
    monkeypatch.setattr(migrations, "resources", Folder(tmp_path / "steps", a=f"{made}\n{filled}"))
    migrate(empty)
    monkeypatch.setattr(migrations, "resources", Folder(tmp_path / "steps", b="DELETE FROM a;"))
    with pytest.raises(sqlite3.IntegrityError, match="reference of b"):
        migrate(empty)
    assert (version(empty), empty.execute("SELECT x FROM a").fetchall()[0][0]) == (1, 1)
