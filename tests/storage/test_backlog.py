"""The backlog: what is counted of what is not done."""

import sqlite3
from dataclasses import replace

from storage import backlog, events, outbox
from storage.backlog import AtDesk, Backlog
from storage.events import NewEvent
from storage.outbox import NewRow
from tests.storage.people import MINUTE, NOW

ROW = NewRow("general", 2, "sendMessage", {"text": "hello"})


def test_a_fresh_database_has_no_backlog(connection: sqlite3.Connection) -> None:
    assert backlog.count(connection) == Backlog()


def test_events_that_wait_and_that_were_set_aside_are_counted(connection: sqlite3.Connection) -> None:
    new = [NewEvent("telegram", f"{number}", "contact 1", "{}") for number in range(4)]
    first, second, *_ = events.store(connection, 1, new, NOW)
    events.set_aside(connection, first.id, "it failed")
    events.mark_handled(connection, second.id, NOW)
    assert backlog.count(connection) == Backlog(to_handle=2, set_aside=1)


def test_rows_that_wait_fly_or_are_uncertain_are_counted(connection: sqlite3.Connection) -> None:
    sent, uncertain = (outbox.write(connection, ROW, NOW) for _ in range(2))
    outbox.end(connection, sent, "sent", NOW)
    outbox.end(connection, uncertain, "uncertain", NOW)
    outbox.write(connection, ROW, NOW)
    outbox.write(connection, replace(ROW, lane="contact 1"), NOW)
    assert outbox.take(connection, "contact 1", NOW)
    assert backlog.count(connection) == Backlog(to_send=2, uncertain=1)


def test_what_waits_for_the_desk_is_counted_by_line_and_by_family(connection: sqlite3.Connection) -> None:
    assert backlog.at_desk(connection) == AtDesk()
    line = replace(ROW, lane="desk 1", author="contact")
    for number, row in enumerate((line, line, replace(line, lane="desk 2"), line, replace(line, lane="contact 1"))):
        outbox.write(connection, row, NOW + number * MINUTE)
    outbox.write(connection, replace(ROW, lane="desk 3", method="createForumTopic"), NOW - MINUTE)
    assert outbox.take(connection, "desk 1", NOW)
    assert backlog.at_desk(connection) == AtDesk(lines=3, families=2, threads=1, oldest=NOW + MINUTE)
