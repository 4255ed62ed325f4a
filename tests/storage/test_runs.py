"""Runs: one live journey for each contact, whose answers die with it."""

import sqlite3

import pytest

from storage import runs
from storage.runs import Run
from tests.storage.people import NOW, father, mother


def begun(connection: sqlite3.Connection, contact: int, dialog: str = "activity") -> int:
    return runs.begin(connection, contact, dialog, {"interest": "football"}, {"age": 8}, "weekday", NOW)


def test_whoever_is_in_no_dialog_has_no_run(connection: sqlite3.Connection) -> None:
    assert runs.live(connection, mother(connection).id) is None


def test_a_run_is_kept_as_it_began(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    run = begun(connection, contact)
    assert runs.live(connection, contact) == Run(run, "activity", {"interest": "football"}, {"age": 8}, "weekday")
    assert runs.live(connection, father(connection).id) is None


def test_answers_keep_the_order_in_which_they_were_given(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    run = begun(connection, contact)
    runs.go_on(connection, run, {"weekday": "tue", "age": "8", "interest": "ski"}, {"weekday": "tue"}, "activity")
    live = runs.live(connection, contact)
    assert live
    assert list(live.answers.items()) == [("weekday", "tue"), ("age", "8"), ("interest", "ski")]
    assert (live.id, live.mentioned, live.asked) == (run, {"weekday": "tue"}, "activity")


def test_a_new_run_ends_the_one_before(connection: sqlite3.Connection) -> None:
    contact, other = mother(connection).id, father(connection).id
    begun(connection, other)
    first = begun(connection, contact)
    second = begun(connection, contact, "language")
    live = runs.live(connection, contact)
    assert live
    assert (live.id, live.dialog) == (second, "language")
    assert first != second
    assert runs.live(connection, other)


def test_an_ended_run_keeps_nothing_of_what_was_answered(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    begun(connection, contact)
    runs.end(connection, contact, NOW)
    assert runs.live(connection, contact) is None
    row = connection.execute("SELECT answers, mentioned FROM runs").fetchone()
    assert tuple(row) == ("{}", "{}")


def test_ending_what_is_not_begun_changes_nothing(connection: sqlite3.Connection) -> None:
    other = father(connection).id
    begun(connection, other)
    runs.end(connection, mother(connection).id, NOW)
    assert runs.live(connection, other)


def test_two_live_runs_of_one_contact_cannot_be(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    begun(connection, contact)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO runs (contact, dialog, answers, mentioned, asked, started_at) "
            "SELECT contact, dialog, answers, mentioned, asked, started_at FROM runs"
        )


def test_a_run_of_nobody_is_refused(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        begun(connection, 99)
