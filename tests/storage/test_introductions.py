"""Introductions: asked after once they are due, and never more than once for one conversation."""

import sqlite3

from storage import introductions, tickets
from storage.tickets import Matter
from tests.storage.people import DAY, NOW, mother


def introduced(connection: sqlite3.Connection) -> int:
    ticket = tickets.open_(connection, mother(connection).id, Matter("activity", "football"), NOW)
    introductions.make(connection, ticket.id, ticket.contact, "football", NOW + DAY)
    return ticket.id


def test_an_introduction_rings_once_when_it_is_due(connection: sqlite3.Connection) -> None:
    introduced(connection)
    assert introductions.ring(connection, NOW, 10) == []
    (due,) = introductions.ring(connection, NOW + DAY, 10)
    assert (due.activity, due.not_yet) == ("football", 0)
    assert introductions.ring(connection, NOW + 9 * DAY, 10) == []


def test_one_conversation_is_one_introduction(connection: sqlite3.Connection) -> None:
    ticket = introduced(connection)
    introductions.make(connection, ticket, mother(connection).id, "football", NOW + 2 * DAY)
    assert len(introductions.ring(connection, NOW + 9 * DAY, 10)) == 1


def test_what_was_no_introduction_is_not_asked_after(connection: sqlite3.Connection) -> None:
    introductions.take_back(connection, introduced(connection))
    assert introductions.ring(connection, NOW + 9 * DAY, 10) == []


def test_each_not_yet_is_counted_and_asked_again_until_it_ends(connection: sqlite3.Connection) -> None:
    introduced(connection)
    (due,) = introductions.ring(connection, NOW + DAY, 10)
    introductions.mark_asked(connection, due.id)
    assert introductions.plan(connection, due.id, NOW + 2 * DAY, not_yet=False).not_yet == 0
    assert introductions.plan(connection, due.id, NOW + 2 * DAY, not_yet=True).not_yet == 1
    assert [one.id for one in introductions.ring(connection, NOW + 2 * DAY, 10)] == [due.id]
    introductions.end(connection, due.id)
    assert introductions.ring(connection, NOW + 9 * DAY, 10) == []
