"""Tasks: the day's list of what is to be done outside of the chat."""

import sqlite3

from storage import tasks
from tests.storage.people import DAY, NOW, father, mother


def test_a_wish_without_words_stands_on_the_list_once(connection: sqlite3.Connection) -> None:
    amina, omar = mother(connection).id, father(connection).id
    first = tasks.wish(connection, amina, "interpreter", NOW)
    assert tasks.wish(connection, amina, "interpreter", NOW + DAY) == first
    second = tasks.wish(connection, omar, "interpreter", NOW)
    assert tasks.to_do(connection) == [first, second]


def test_every_call_has_words_of_its_own(connection: sqlite3.Connection) -> None:
    amina = mother(connection).id
    calls = [tasks.wish(connection, amina, "call", NOW, "[]") for _ in range(2)]
    assert tasks.to_do(connection) == calls


def test_a_task_is_done_once_and_only_by_its_contacts_thread(connection: sqlite3.Connection) -> None:
    amina, omar = mother(connection).id, father(connection).id
    call = tasks.wish(connection, amina, "call", NOW, "[]")
    assert tasks.finish(connection, call.id, omar, NOW) is None
    assert tasks.finish(connection, call.id, amina, NOW) == call
    assert tasks.finish(connection, call.id, amina, NOW) is None
    assert tasks.to_do(connection) == []


def test_what_was_to_be_asked_ends_for_one_contact_alone(connection: sqlite3.Connection) -> None:
    amina, omar = mother(connection).id, father(connection).id
    told = tasks.wish(connection, amina, "call", NOW, "[]")
    tasks.wish(connection, amina, "call", NOW, "[]", "12 how")
    asked = tasks.wish(connection, omar, "call", NOW, "[]", "13 how")
    tasks.end_questions(connection, amina, NOW)
    assert tasks.to_do(connection) == [told, asked]
