"""Participants, and check-ins that ring once."""

import sqlite3
from datetime import date

from storage import participants
from storage.participants import Participant
from tests.storage.people import DAY, NOW, father, mother

MONDAY = date(2026, 11, 23)


def amir(connection: sqlite3.Connection) -> Participant:
    child = participants.enrol(connection, mother(connection).id, "Amir", None, NOW)
    participants.put_in(connection, child.id, "football-girls-8-10")
    participants.start(connection, child.id, MONDAY, [(7, NOW + 7 * DAY), (21, NOW + 21 * DAY)])
    return child


def test_a_child_is_followed_from_a_day_on(connection: sqlite3.Connection) -> None:
    child = amir(connection)
    assert participants.get(connection, child.id) == Participant(
        child.id, child.contact, "Amir", "football-girls-8-10", MONDAY
    )
    assert [found.name for found in participants.of_contact(connection, child.contact)] == ["Amir"]
    assert participants.of_contact(connection, father(connection).id) == []
    assert participants.get(connection, child.id + 1) is None


def test_each_check_in_rings_once_when_it_is_due(connection: sqlite3.Connection) -> None:
    child = amir(connection)
    assert participants.ring(connection, NOW + 6 * DAY, 10) == []
    (due,) = participants.ring(connection, NOW + 8 * DAY, 10)
    assert (due.participant, due.contact) == (child.id, child.contact)
    assert participants.ring(connection, NOW + 8 * DAY, 10) == []


def test_only_some_ring_at_once(connection: sqlite3.Connection) -> None:
    amir(connection)
    amir(connection)
    assert len(participants.ring(connection, NOW + 8 * DAY, 1)) == 1
    assert len(participants.ring(connection, NOW + 8 * DAY, 1)) == 1


def test_what_is_postponed_rings_again(connection: sqlite3.Connection) -> None:
    amir(connection)
    (due,) = participants.ring(connection, NOW + 8 * DAY, 10)
    participants.postpone(connection, due.id, NOW + 9 * DAY)
    assert participants.ring(connection, NOW + 8 * DAY, 10) == []
    assert participants.ring(connection, NOW + 9 * DAY, 10) == [due]


def test_what_was_asked_or_answered_rings_no_more(connection: sqlite3.Connection) -> None:
    amir(connection)
    (first,) = participants.ring(connection, NOW + 8 * DAY, 10)
    (second,) = participants.ring(connection, NOW + 30 * DAY, 10)
    participants.mark_asked(connection, second.id, NOW)
    participants.answer(connection, first.id, "so-so cost")
    assert participants.ring(connection, NOW + 60 * DAY, 10) == []


def test_a_plan_that_is_made_twice_is_one_plan(connection: sqlite3.Connection) -> None:
    child = amir(connection)
    participants.start(connection, child.id, MONDAY, [(7, NOW + 7 * DAY)])
    assert [step.step for step in participants.plan_of(connection, child.id)] == [7, 21]


def test_who_has_said_that_a_child_has_stopped_is_known_until_it_begins_again(connection: sqlite3.Connection) -> None:
    child = amir(connection)
    (due,) = participants.ring(connection, NOW + 8 * DAY, 10)
    participants.move(connection, child.id, "stopped")
    assert participants.worries(connection) == []
    participants.answer(connection, due.id, "stopped")
    assert participants.worries(connection) == [(child.contact, "stopped")]
    participants.move(connection, child.id, "following")
    assert participants.worries(connection) == []


def test_what_is_due_is_found_by_an_index_of_the_planned_alone(connection: sqlite3.Connection) -> None:
    for index, state, column in (
        ("check_ins_due", "planned", "due_at"),
        ("check_ins_to_look_at", "asked", "look_at"),
    ):
        query = f"SELECT id FROM check_ins WHERE state = '{state}' AND {column} <= :now ORDER BY {column} LIMIT 1"
        plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", {"now": "2026"}).fetchall()
        assert [index in row["detail"] for row in plan] == [True]
