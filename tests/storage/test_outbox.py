"""The outbox: which row goes next, and what is left of it when it has ended."""

import sqlite3
from dataclasses import replace

import pytest

from storage import messages, outbox
from storage.outbox import NewRow, Place
from tests.storage.people import MINUTE, NOW, mother

LANE = "contact 1"
ROW = NewRow(LANE, 2, "sendMessage", {"text": "hello", "parse_mode": "HTML"})


def text(connection: sqlite3.Connection, text: str, priority: int = 2, **more: object) -> int:
    return outbox.write(connection, replace(ROW, priority=priority, params={"text": text}, **more), NOW)  # type: ignore[arg-type]


def taken(connection: sqlite3.Connection, lane: str = LANE) -> list[str]:
    """Take all that is due in a lane, and return the texts in the order of going."""
    texts = []
    while row := outbox.take(connection, lane, NOW):
        texts.append(row.params["text"])
    return texts


def state(connection: sqlite3.Connection, row: int) -> tuple[str, str | None]:
    found = connection.execute("SELECT state, params FROM outbox WHERE id = ?", (row,)).fetchone()
    return found["state"], found["params"]


def test_a_row_comes_out_as_it_was_written(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    message = messages.record(
        connection, contact=contact, ticket=None, author="coordinator", kind="text", text="Hei", now=NOW
    )
    before = outbox.write(connection, ROW, NOW)
    params = {"text": "ø 👋", "reply_markup": {"inline_keyboard": [[{"text": "ja"}]]}}
    row = outbox.write(
        connection,
        NewRow("contact 2", 1, "editMessageText", params, author="coordinator", message=message, refers_to=before),
        NOW,
    )
    found = outbox.first(connection, "contact 2")
    assert found
    assert (found.id, found.lane, found.priority, found.method) == (row, "contact 2", 1, "editMessageText")
    assert (found.params, found.author, found.message) == (params, "coordinator", message)
    assert (found.refers_to, found.doubts, found.due_at) == (before, 0, NOW)


def test_the_most_pressing_goes_first_and_equals_in_their_order(connection: sqlite3.Connection) -> None:
    for words, priority in (("check-in", 3), ("answer", 2), ("second answer", 2), ("human", 1), ("danger", 0)):
        text(connection, words, priority)
    assert taken(connection) == ["danger", "human", "answer", "second answer", "check-in"]


def test_lanes_do_not_wait_for_each_other(connection: sqlite3.Connection) -> None:
    text(connection, "mine")
    text(connection, "theirs", lane="contact 2")
    assert sorted(outbox.lanes_to_send(connection)) == ["contact 1", "contact 2"]
    assert taken(connection) == ["mine"]
    assert outbox.lanes_to_send(connection) == ["contact 2"]


def test_looking_takes_nothing(connection: sqlite3.Connection) -> None:
    row = text(connection, "hello")
    assert [found and found.id for found in (outbox.first(connection, LANE), outbox.first(connection, LANE))] == [
        row,
        row,
    ]
    assert outbox.first(connection, "contact 2") is None


def test_what_flies_is_taken_by_nobody_else_and_found_after_a_stop(connection: sqlite3.Connection) -> None:
    row = text(connection, "hello")
    assert taken(connection) == ["hello"]
    assert outbox.take(connection, LANE, NOW) is None
    assert [flying.id for flying in outbox.flying(connection)] == [row]


def test_a_row_waits_until_it_is_due_and_the_lane_with_it(connection: sqlite3.Connection) -> None:
    first = text(connection, "first")
    outbox.try_again(connection, first, NOW + MINUTE, in_doubt=False)
    text(connection, "second")
    assert outbox.take(connection, LANE, NOW) is None
    due = outbox.take(connection, LANE, NOW + MINUTE)
    assert due
    assert due.id == first


def test_what_presses_more_overtakes_a_row_that_waits(connection: sqlite3.Connection) -> None:
    waiting = text(connection, "answer")
    outbox.try_again(connection, waiting, NOW + MINUTE, in_doubt=False)
    text(connection, "danger", 0)
    assert taken(connection) == ["danger"]


def test_only_a_doubtful_try_is_counted(connection: sqlite3.Connection) -> None:
    row = text(connection, "hello")
    for in_doubt in (False, True, False, True):
        outbox.try_again(connection, row, NOW, in_doubt=in_doubt)
    found = outbox.first(connection, LANE)
    assert found
    assert found.doubts == 2


@pytest.mark.parametrize("ending", ["sent", "refused", "uncertain", "withdrawn"])
def test_an_ended_row_is_empty_and_goes_nowhere(connection: sqlite3.Connection, ending: str) -> None:
    row = text(connection, "hello")
    outbox.take(connection, LANE, NOW)
    outbox.end(connection, row, ending, NOW, fault="why")
    assert state(connection, row) == (ending, None)
    assert (taken(connection), outbox.flying(connection), outbox.lanes_to_send(connection)) == ([], [], [])


def test_a_row_that_was_sent_knows_where_it_landed(connection: sqlite3.Connection) -> None:
    place = Place(700_000_000_001, 2**40)
    sent, refused, waiting = (text(connection, words) for words in ("sent", "refused", "waiting"))
    outbox.end(connection, sent, "sent", NOW, place)
    outbox.end(connection, refused, "refused", NOW)
    assert [outbox.place_of(connection, row) for row in (sent, refused, waiting, 99)] == [place, None, None, None]


def test_what_was_sent_but_has_no_message_landed_nowhere(connection: sqlite3.Connection) -> None:
    row = text(connection, "hello")
    outbox.end(connection, row, "sent", NOW)
    assert outbox.place_of(connection, row) is None


def test_questions_that_have_not_left_are_withdrawn(connection: sqlite3.Connection) -> None:
    asked = text(connection, "how old?", question="1 age")
    said = text(connection, "thanks")
    elsewhere = text(connection, "how old?", question="2 age", lane="contact 2")
    outbox.withdraw_questions(connection, LANE, NOW)
    assert state(connection, asked) == ("withdrawn", None)
    assert [state(connection, row)[0] for row in (said, elsewhere)] == ["waiting", "waiting"]
    assert taken(connection) == ["thanks"]


@pytest.mark.parametrize("ending", ["flying", "sent"])
def test_a_question_that_has_left_is_not_withdrawn(connection: sqlite3.Connection, ending: str) -> None:
    asked = text(connection, "how old?", question="1 age")
    outbox.take(connection, LANE, NOW)
    if ending == "sent":
        outbox.end(connection, asked, "sent", NOW, Place(1, 2))
    outbox.withdraw_questions(connection, LANE, NOW)
    assert state(connection, asked)[0] == ending
    assert outbox.row_of_question(connection, "1 age") == asked


def test_a_question_is_settled_once_and_found_under_its_new_name(connection: sqlite3.Connection) -> None:
    asked = text(connection, "which reply?", question="say 1 7")
    settled = outbox.settle_question(connection, "say 1 7")
    assert settled is not None
    assert outbox.row_of_question(connection, settled) == asked
    assert outbox.row_of_question(connection, "say 1 7") is None
    assert outbox.settle_question(connection, "say 1 7") is None


def test_the_newest_row_of_a_question_is_found(connection: sqlite3.Connection) -> None:
    first = text(connection, "how old?", question="1 age")
    assert outbox.row_of_question(connection, "1 age") == first
    second = text(connection, "how old, please?", question="1 age")
    assert outbox.row_of_question(connection, "1 age") == second
    outbox.end(connection, second, "withdrawn", NOW)
    assert outbox.row_of_question(connection, "1 age") == first
    assert outbox.row_of_question(connection, "1 interest") is None


@pytest.mark.parametrize("ending", ["refused", "uncertain", "withdrawn"])
def test_a_question_that_never_surely_arrived_has_no_row(connection: sqlite3.Connection, ending: str) -> None:
    asked = text(connection, "how old?", question="1 age")
    outbox.end(connection, asked, ending, NOW)
    assert outbox.row_of_question(connection, "1 age") is None


def test_an_unknown_ending_is_refused(connection: sqlite3.Connection) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        outbox.end(connection, text(connection, "hello"), "read", NOW)


def test_what_goes_behind_a_row_is_what_is_due_in_its_order(connection: sqlite3.Connection) -> None:
    first = text(connection, "first")
    for words, priority in (("last", 3), ("second", 2), ("danger", 1), ("third", 2)):
        text(connection, words, priority)
    text(connection, "elsewhere", lane="contact 2")
    later = text(connection, "later", 4)
    outbox.try_again(connection, later, NOW + MINUTE, in_doubt=False)
    text(connection, "after what is not due", 5)
    danger, row = outbox.take(connection, LANE, NOW), outbox.take(connection, LANE, NOW)
    assert danger
    assert row
    assert row.id == first
    assert [each.params["text"] for each in outbox.behind(connection, row, NOW)] == ["second", "third", "last"]


def test_the_next_after_a_priority_is_found(connection: sqlite3.Connection) -> None:
    text(connection, "thread", 0)
    assert outbox.first(connection, LANE, after=1) is None
    text(connection, "answer", 3)
    human = text(connection, "human", 2)
    found = outbox.first(connection, LANE, after=1)
    assert found
    assert found.id == human


def test_rows_that_left_together_share_their_end_and_know_it(connection: sqlite3.Connection) -> None:
    one, other, own = (text(connection, words) for words in ("one", "other", "own"))
    outbox.join(connection, [one, other], batch=one)
    assert [row.id for row in outbox.flying(connection)] == [one, other]
    for row in (one, other, own):
        outbox.end(connection, row, "sent", NOW, Place(1, 2))
    assert [outbox.left_in_batch(connection, row) for row in (one, other, own, 99)] == [True, True, False, False]


def test_a_row_that_goes_again_is_on_its_own_again(connection: sqlite3.Connection) -> None:
    one, other = text(connection, "one"), text(connection, "other")
    outbox.join(connection, [one, other], batch=one)
    outbox.try_again(connection, one, NOW, in_doubt=True)
    outbox.try_alone(connection, other, "too long")
    rows = [outbox.take(connection, LANE, NOW) for _ in range(2)]
    assert [row and (row.id, row.alone, row.doubts) for row in rows] == [(one, False, 1), (other, True, 0)]
    assert not outbox.left_in_batch(connection, one)
