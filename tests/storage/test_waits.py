"""Who waits for a human, and what the desk was told of it."""

import sqlite3

import pytest

from storage import tickets, waits
from storage.tickets import Matter, Ticket
from tests.storage.people import DAY, MINUTE, NOW, father, mother


@pytest.fixture
def ticket(connection: sqlite3.Connection) -> Ticket:
    """Return the open ticket of a mother who waits and is to be raised a day from now."""
    opened = tickets.open_(connection, mother(connection).id, Matter("human"), NOW)
    tickets.wait(connection, opened.contact, NOW, NOW + DAY)
    return tickets.get(connection, opened.id)


def test_who_waits_stands_in_the_list_of_those_who_wait(connection: sqlite3.Connection, ticket: Ticket) -> None:
    assert waits.waiting(connection) == [ticket]
    assert ticket.waiting_since == NOW
    assert waits.answered(connection) == []


def test_who_has_waited_longest_comes_first(connection: sqlite3.Connection, ticket: Ticket) -> None:
    other = tickets.open_(connection, father(connection).id, Matter("fees"), NOW)
    tickets.wait(connection, other.contact, NOW - DAY, NOW - MINUTE)
    assert [one.id for one in waits.waiting(connection)] == [other.id, ticket.id]


def test_a_further_line_does_not_make_the_wait_shorter(connection: sqlite3.Connection, ticket: Ticket) -> None:
    tickets.wait(connection, ticket.contact, NOW + DAY, NOW + 2 * DAY)
    assert waits.waiting(connection) == [ticket]


def test_an_answer_ends_the_wait(connection: sqlite3.Connection, ticket: Ticket) -> None:
    tickets.answer(connection, ticket.contact)
    assert waits.waiting(connection) == []
    assert [one.id for one in waits.answered(connection)] == [ticket.id]
    assert waits.due(connection, NOW + DAY) == []


def test_closing_ends_the_wait(connection: sqlite3.Connection, ticket: Ticket) -> None:
    tickets.close(connection, ticket.id, NOW)
    assert waits.waiting(connection) == waits.answered(connection) == waits.due(connection, NOW + DAY) == []


def test_what_is_due_is_raised_as_often_as_it_is_planned(connection: sqlite3.Connection, ticket: Ticket) -> None:
    assert waits.due(connection, NOW + DAY - MINUTE) == []
    assert waits.last_due(connection, NOW + DAY - MINUTE) is None
    assert waits.due(connection, NOW + DAY) == [ticket]
    assert waits.last_due(connection, NOW + 2 * DAY) == NOW + DAY
    waits.mark_raised(connection, ticket.id, NOW + 3 * DAY)
    assert waits.due(connection, NOW + 2 * DAY) == []
    assert [one.raised for one in waits.due(connection, NOW + 3 * DAY)] == [1]
    waits.mark_raised(connection, ticket.id, None)
    assert waits.due(connection, NOW + 99 * DAY) == []
    assert [one.raised for one in waits.waiting(connection)] == [2]


def test_danger_is_told_again_after_a_while(connection: sqlite3.Connection, ticket: Ticket) -> None:
    assert waits.tell_danger(connection, ticket.id, NOW, NOW - MINUTE)
    assert not waits.tell_danger(connection, ticket.id, NOW + MINUTE, NOW)
    assert waits.tell_danger(connection, ticket.id, NOW + 3 * MINUTE, NOW + 2 * MINUTE)


def test_a_worry_stays_until_it_is_settled_though_the_conversation_is_closed(
    connection: sqlite3.Connection, ticket: Ticket
) -> None:
    assert waits.worrying(connection) == []
    tickets.worry(connection, ticket.id, NOW)
    tickets.widen(connection, ticket.id, Matter("fees"))
    tickets.close(connection, ticket.id, NOW)
    assert [one.id for one in waits.worrying(connection)] == [ticket.id]
    assert tickets.settle(connection, ticket.id, ticket.contact, NOW)
    assert waits.worrying(connection) == []


def test_a_second_worry_can_be_settled_too(connection: sqlite3.Connection, ticket: Ticket) -> None:
    for _ in range(2):
        tickets.worry(connection, ticket.id, NOW)
        assert tickets.settle(connection, ticket.id, ticket.contact, NOW)
        assert not tickets.settle(connection, ticket.id, ticket.contact, NOW)


@pytest.mark.parametrize(
    ("query", "index"),
    [(waits._DUE, "tickets_to_raise"), (waits._WAITING, "tickets_going_on"), (waits._WORRYING, "tickets_worrying")],
)
def test_closed_conversations_are_not_looked_through(connection: sqlite3.Connection, query: str, index: str) -> None:
    plan = connection.execute(f"EXPLAIN QUERY PLAN {query}", {"now": ""} if ":now" in query else {}).fetchall()
    assert any(index in row["detail"] for row in plan), [row["detail"] for row in plan]
