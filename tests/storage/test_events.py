"""Events: stored once, handled in order, emptied, and forgotten after a week."""

import sqlite3
from dataclasses import replace

import pytest

from storage import events
from storage.events import NewEvent
from tests.storage.people import DAY, NOW

BOT = 7_000_000_001
HELLO = NewEvent("telegram", "712345001", "chat 5", '{"text": "hello"}')
AGAIN = NewEvent("telegram", "712345002", "chat 5", '{"text": "again"}')


def test_what_is_new_is_stored_and_given_back_in_its_order(connection: sqlite3.Connection) -> None:
    stored = events.store(connection, BOT, [HELLO, AGAIN], NOW)
    assert [(event.source, event.queue, event.content) for event in stored] == [
        ("telegram", "chat 5", HELLO.content),
        ("telegram", "chat 5", AGAIN.content),
    ]
    assert events.waiting(connection) == stored
    assert (stored[0].tries, stored[0].received_at) == (0, NOW)


def test_an_event_that_comes_twice_is_stored_once(connection: sqlite3.Connection) -> None:
    events.store(connection, BOT, [HELLO], NOW)
    stored = events.store(connection, BOT, [replace(HELLO, content="{}"), AGAIN, AGAIN], NOW)
    assert [event.content for event in stored] == [AGAIN.content]
    assert [event.content for event in events.waiting(connection)] == [HELLO.content, AGAIN.content]


def test_one_key_is_another_event_for_another_bot_or_source(connection: sqlite3.Connection) -> None:
    events.store(connection, BOT, [HELLO], NOW)
    assert events.store(connection, BOT + 1, [HELLO], NOW)
    assert events.store(connection, BOT, [replace(HELLO, source="sender")], NOW)


def test_update_ids_need_not_grow(connection: sqlite3.Connection) -> None:
    """Telegram begins again at random after a quiet week; the order is that of coming."""
    events.store(connection, BOT, [AGAIN], NOW)
    events.store(connection, BOT, [replace(HELLO, key="3")], NOW)
    assert [event.content for event in events.waiting(connection)] == [AGAIN.content, HELLO.content]


def test_a_handled_event_is_empty_and_still_recognised(connection: sqlite3.Connection) -> None:
    (event,) = events.store(connection, BOT, [HELLO], NOW)
    events.mark_handled(connection, event.id, NOW)
    assert events.waiting(connection) == []
    assert connection.execute("SELECT content FROM events").fetchone()[0] is None
    assert events.store(connection, BOT, [HELLO], NOW) == []


def test_handled_events_are_forgotten_after_seven_days_and_not_before(connection: sqlite3.Connection) -> None:
    handled, _ = events.store(connection, BOT, [HELLO, AGAIN], NOW)
    events.mark_handled(connection, handled.id, NOW)
    assert events.forget_handled(connection, NOW + 7 * DAY) == 0
    assert events.forget_handled(connection, NOW + 8 * DAY) == 1
    assert [event.content for event in events.waiting(connection)] == [AGAIN.content]
    assert events.store(connection, BOT, [HELLO], NOW)


def test_every_try_is_counted(connection: sqlite3.Connection) -> None:
    first, _ = events.store(connection, BOT, [HELLO, AGAIN], NOW)
    events.mark_tried(connection, first.id)
    events.mark_tried(connection, first.id)
    assert [event.tries for event in events.waiting(connection)] == [2, 0]


def test_poison_is_kept_with_its_fault_but_waits_no_longer(connection: sqlite3.Connection) -> None:
    poison, good = events.store(connection, BOT, [HELLO, AGAIN], NOW)
    events.set_aside(connection, poison.id, "KeyError('age')")
    assert events.waiting(connection) == [good]
    row = connection.execute("SELECT state, fault, content FROM events WHERE id = ?", (poison.id,)).fetchone()
    assert tuple(row) == ("poison", "KeyError('age')", HELLO.content)
    assert events.forget_handled(connection, NOW + 30 * DAY) == 0


def test_an_event_of_an_unknown_source_is_refused(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        events.store(connection, BOT, [replace(HELLO, source="rumour")], NOW)
