"""Which row of a lane leaves, what with it, and how pressing it is beside those of other lanes."""

import sqlite3
from datetime import timedelta

import pytest

from bot import flight
from bot.flight import Flight
from bot.limits import Standing
from bot.replies import Priority
from storage import contacts, outbox, threads
from storage.outbox import NewRow, Place
from tests.clock import MONDAY_MORNING as NOW

DESK = -100_123


@pytest.fixture
def lane(connection: sqlite3.Connection) -> str:
    contact = contacts.meet(connection, 700_000_000_001, "Amina", "ar", NOW).id
    threads.put(connection, contact, 5)
    return f"desk {contact}"


def line(connection: sqlite3.Connection, lane: str, text: str) -> int:
    row = NewRow(lane, Priority.ANSWER, "sendMessage", {"text": text, "entities": []}, author="contact")
    return outbox.write(connection, row, NOW)


def bots(connection: sqlite3.Connection, lane: str, priority: Priority, method: str = "sendMessage") -> int:
    params = {"text": "<b>Amina</b>", "parse_mode": "HTML"} if method == "sendMessage" else {"name": "Amina"}
    return outbox.write(connection, NewRow(lane, priority, method, params), NOW)


def off(connection: sqlite3.Connection, lane: str, *, busy: bool = True) -> Flight:
    taken = flight.take_off(connection, lane, DESK, NOW, busy=busy)
    assert taken
    return taken


def stands(connection: sqlite3.Connection, lane: str) -> Standing:
    row = outbox.first(connection, lane)
    assert row
    return flight.standing(connection, row)


def test_lines_that_have_piled_up_leave_as_one_where_messages_are_scarce(
    connection: sqlite3.Connection, lane: str
) -> None:
    """Lesson 14."""
    rows = [line(connection, lane, text) for text in ("one", "two", "three")]
    batch = off(connection, lane)
    assert batch.params["text"] == "one\n\ntwo\n\nthree"
    assert [row.id for row in outbox.flying(connection)] == rows
    assert all(outbox.left_in_batch(connection, row) for row in rows)
    assert flight.take_off(connection, lane, DESK, NOW, busy=True) is None


def test_each_line_stays_a_message_of_its_own_where_there_are_enough(connection: sqlite3.Connection, lane: str) -> None:
    first = line(connection, lane, "one")
    line(connection, lane, "two")
    assert off(connection, lane, busy=False).params["text"] == "one"
    assert not outbox.left_in_batch(connection, first)


def test_a_single_line_is_no_batch(connection: sqlite3.Connection, lane: str) -> None:
    row = line(connection, lane, "one")
    assert off(connection, lane).params["text"] == "one"
    assert not outbox.left_in_batch(connection, row)


def test_what_presses_more_is_not_held_up_by_a_batch(connection: sqlite3.Connection, lane: str) -> None:
    line(connection, lane, "one")
    line(connection, lane, "two")
    bots(connection, lane, Priority.HUMAN)
    assert off(connection, lane).params["text"] == "<b>Amina</b>"
    assert off(connection, lane).params["text"] == "one\n\ntwo"


def test_lines_to_a_contact_are_never_joined(connection: sqlite3.Connection, lane: str) -> None:
    to_contact = lane.replace("desk", "contact")
    line(connection, to_contact, "one")
    line(connection, to_contact, "two")
    assert off(connection, to_contact).params["text"] == "one"


def test_an_edit_of_what_left_with_others_is_said_anew_in_the_thread(connection: sqlite3.Connection, lane: str) -> None:
    shared = line(connection, lane, "one")
    line(connection, lane, "two")
    off(connection, lane)
    own = line(connection, lane, "three")
    off(connection, lane)
    for row in (shared, own):
        outbox.end(connection, row, "sent", NOW, Place(DESK, row))
        edit = NewRow(lane, Priority.ANSWER, "editMessageText", {"text": "changed"}, refers_to=row)
        outbox.write(connection, edit, NOW)
    anew, edited = off(connection, lane, busy=False), off(connection, lane, busy=False)
    assert (anew.method, anew.params) == ("sendMessage", {"chat_id": DESK, "text": "changed", "message_thread_id": 5})
    assert (edited.method, edited.params["message_id"]) == ("editMessageText", own)


def test_a_thread_is_as_urgent_as_the_most_pressing_of_what_waits_for_it(
    connection: sqlite3.Connection, lane: str
) -> None:
    """Lesson 14: danger opens its thread before all others."""
    thread = bots(connection, lane, Priority.THREAD, "createForumTopic")
    bots(connection, lane, Priority.HEAD)
    assert stands(connection, lane) == Standing(Priority.ANSWER, thread)
    bots(connection, lane, Priority.LATER, "editForumTopic")
    assert stands(connection, lane) == Standing(Priority.ANSWER, thread)
    bots(connection, lane, Priority.FIRST)
    assert stands(connection, lane) == Standing(Priority.FIRST, thread)


def test_a_line_in_a_lost_thread_keeps_its_place_while_the_thread_is_opened_anew(
    connection: sqlite3.Connection, lane: str
) -> None:
    lost = line(connection, lane, "one")
    bots(connection, lane, Priority.THREAD, "createForumTopic")
    assert stands(connection, lane) == Standing(Priority.ANSWER, lost)


def test_a_mere_rename_comes_last(connection: sqlite3.Connection, lane: str) -> None:
    rename = bots(connection, lane, Priority.LATER, "editForumTopic")
    assert stands(connection, lane) == Standing(Priority.LATER, rename)


def test_a_thread_leaves_only_when_its_head_may_follow(connection: sqlite3.Connection) -> None:
    new = f"desk {contacts.meet(connection, 700_000_000_002, 'Omar', 'en', NOW).id}"
    bots(connection, new, Priority.THREAD, "createForumTopic")
    thread = off(connection, new)
    assert (thread.cost, thread.needs) == (1, 2)


@pytest.mark.parametrize(
    ("method", "params", "cost"), [("setMessageReaction", {}, 0), ("copyMessages", {"message_ids": [1, 2, 3]}, 3)]
)
def test_an_album_counts_whole_and_a_reaction_not_at_all(
    connection: sqlite3.Connection, lane: str, method: str, params: dict[str, object], cost: int
) -> None:
    outbox.write(connection, NewRow(lane, Priority.HUMAN, method, params), NOW)
    assert off(connection, lane).cost == cost


def test_what_is_not_due_joins_nothing(connection: sqlite3.Connection, lane: str) -> None:
    line(connection, lane, "one")
    outbox.try_again(connection, line(connection, lane, "two"), NOW + timedelta(seconds=1), in_doubt=False)
    line(connection, lane, "three")
    assert off(connection, lane).params["text"] == "one"
