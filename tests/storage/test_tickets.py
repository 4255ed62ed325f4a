"""Tickets: open, taken, closed; at most one that is not closed for each contact."""

import sqlite3

import pytest

from storage import tickets
from storage.tickets import Matter
from tests.storage.people import DAY, NOW, father, mother

FOOTBALL = Matter("activity", "football-mixed-6-8", 8)


def test_a_ticket_opens_with_its_matter(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    ticket = tickets.open_(connection, contact, FOOTBALL, NOW)
    assert (ticket.contact, ticket.state, ticket.matter, ticket.taken_by) == (contact, "open", FOOTBALL, None)
    assert tickets.live(connection, contact) == ticket == tickets.newest(connection, contact)
    assert tickets.live(connection, father(connection).id) is None


def test_two_live_tickets_of_one_contact_cannot_be(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    tickets.open_(connection, contact, FOOTBALL, NOW)
    with pytest.raises(sqlite3.IntegrityError):
        tickets.open_(connection, contact, Matter("fees"), NOW)
    assert tickets.open_(connection, father(connection).id, FOOTBALL, NOW).state == "open"


def test_a_taken_ticket_is_live_and_names_who_took_it(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    ticket = tickets.open_(connection, contact, FOOTBALL, NOW)
    tickets.take(connection, ticket.id, 800, "Kari", NOW)
    live = tickets.live(connection, contact)
    assert live
    assert (live.id, live.state, live.taken_by) == (ticket.id, "taken", "Kari")
    with pytest.raises(sqlite3.IntegrityError):
        tickets.open_(connection, contact, Matter("fees"), NOW)


def test_after_a_closed_ticket_another_can_be_opened(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    first = tickets.open_(connection, contact, FOOTBALL, NOW)
    tickets.close(connection, first.id, NOW)
    assert tickets.live(connection, contact) is None
    newest = tickets.newest(connection, contact)
    assert newest
    assert (newest.id, newest.state) == (first.id, "closed")
    second = tickets.open_(connection, contact, Matter("fees"), NOW + DAY)
    assert tickets.live(connection, contact) == second == tickets.newest(connection, contact)


def test_a_closed_ticket_can_be_taken_again(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    ticket = tickets.open_(connection, contact, FOOTBALL, NOW)
    tickets.close(connection, ticket.id, NOW)
    tickets.take(connection, ticket.id, 800, "Per", NOW + DAY)
    live = tickets.live(connection, contact)
    assert live
    assert (live.id, live.state, live.taken_by) == (ticket.id, "taken", "Per")
    assert connection.execute("SELECT closed_at FROM tickets").fetchone()[0] is None


@pytest.mark.parametrize(
    ("news", "expected"),
    [
        (Matter("fees"), Matter("fees", "football-mixed-6-8", 8, pressing=False)),
        (Matter("urgent", pressing=True), Matter("urgent", "football-mixed-6-8", 8, pressing=True)),
        (Matter("activity", "chess-7-18", 9), Matter("activity", "chess-7-18", 9)),
    ],
)
def test_a_ticket_is_widened_by_what_is_new(connection: sqlite3.Connection, news: Matter, expected: Matter) -> None:
    ticket = tickets.open_(connection, mother(connection).id, FOOTBALL, NOW)
    assert tickets.widen(connection, ticket.id, news).matter == expected


def test_what_presses_goes_on_pressing(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    ticket = tickets.open_(connection, contact, Matter("urgent", pressing=True), NOW)
    assert tickets.widen(connection, ticket.id, Matter("fees")).matter.pressing
    live = tickets.live(connection, contact)
    assert live
    assert live.matter.pressing


def test_a_state_that_is_unknown_is_refused(connection: sqlite3.Connection) -> None:
    tickets.open_(connection, mother(connection).id, FOOTBALL, NOW)
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute("UPDATE tickets SET state = 'forgotten'")


def test_a_matter_is_settled_once_and_by_its_own_contact(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    ticket = tickets.open_(connection, contact, Matter("concern"), NOW)
    assert not tickets.settle(connection, ticket.id, father(connection).id, NOW)
    assert tickets.settle(connection, ticket.id, contact, NOW)
    assert not tickets.settle(connection, ticket.id, contact, NOW)
