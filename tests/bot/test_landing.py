"""How a send that has ended is written down, and what follows from it."""

import json
import sqlite3
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import flight, notices
from bot.endings import Again, Ending, InDoubt, Moved, Refused, Sent, SourceGone, ThreadClosed, ThreadGone, Unreadable
from bot.flight import Flight
from bot.landing import Landing
from dialogs.events import Blocked, Event, NotDelivered, ThreadLost
from playground.chats import Thread
from storage import contacts, facts, messages, outbox, threads
from storage.events import Waiting
from storage.outbox import NewRow, Place
from tests.clock import MONDAY_MORNING as NOW
from tests.conftest import Teller
from tests.stories.story import Story

BOT, DESK, MOVED = 7_000_000_001, -100_123, -1_009_876
MOTHER = 700_000_000_001
LANDING = Landing(BOT, DESK)


@pytest.fixture
def contact(connection: sqlite3.Connection) -> int:
    return contacts.meet(connection, MOTHER, "Amina", "ar", NOW).id


def taking_off(connection: sqlite3.Connection, row: NewRow) -> Flight:
    outbox.write(connection, row, NOW)
    off = flight.take_off(connection, row.lane, DESK, NOW, busy=False)
    assert off
    return off


def to_contact(contact: int, author: str = "bot", message: int | None = None) -> NewRow:
    return NewRow(f"contact {contact}", 2, "sendMessage", {"text": "hello"}, author=author, message=message)


def to_desk(contact: int, method: str = "sendMessage") -> NewRow:
    return NewRow(f"desk {contact}", 2, method, {"text": "hello"} if method == "sendMessage" else {}, author="contact")


def coordinators(connection: sqlite3.Connection, contact: int) -> NewRow:
    said = messages.record(
        connection, contact=contact, ticket=None, author="coordinator", kind="text", text="Hei, Amina!", now=NOW
    )
    return to_contact(contact, "coordinator", said)


def land(connection: sqlite3.Connection, off: Flight, ending: Ending) -> list[Event]:
    return [event(waiting) for waiting in LANDING.land(connection, off, ending, NOW)]


def event(waiting: Waiting) -> Event:
    assert waiting.source in notices.SOURCES
    return notices.read(waiting.content)[1]


def state(connection: sqlite3.Connection, off: Flight) -> str:
    return str(connection.execute("SELECT state FROM outbox WHERE id = ?", (off.row.id,)).fetchone()[0])


def due(connection: sqlite3.Connection, off: Flight) -> float:
    """Return in how many seconds a row goes again."""
    row = outbox.first(connection, off.row.lane)
    assert row
    assert row.id == off.row.id
    return (row.due_at - NOW).total_seconds()


def test_what_was_sent_knows_where_it_landed(connection: sqlite3.Connection, contact: int) -> None:
    off = taking_off(connection, to_contact(contact))
    assert (off.chat_id, off.params) == (MOTHER, {"chat_id": MOTHER, "text": "hello"})
    assert land(connection, off, Sent(message_id=2**40)) == []
    assert outbox.place_of(connection, off.row.id) == Place(MOTHER, 2**40)


@pytest.mark.parametrize(("after", "seconds"), [(None, 2), (3_600.0, 3_600)])
def test_what_was_surely_not_sent_goes_again(
    connection: sqlite3.Connection, contact: int, after: float | None, seconds: int
) -> None:
    off = taking_off(connection, to_contact(contact))
    assert land(connection, off, Again("no connection", after)) == []
    assert due(connection, off) == seconds


@pytest.mark.parametrize("author", ["bot", "contact"])
def test_what_is_in_doubt_goes_once_more_and_no_more(connection: sqlite3.Connection, contact: int, author: str) -> None:
    off = taking_off(connection, replace(to_contact(contact), author=author))
    assert land(connection, off, InDoubt("timed out")) == []
    assert due(connection, off) == 2
    again = replace(off, row=replace(off.row, doubts=1))
    assert land(connection, again, InDoubt("timed out")) == []
    assert state(connection, off) == "uncertain"


@pytest.mark.parametrize(
    ("ending", "shown"),
    [(InDoubt("timed out"), "uncertain"), (Refused("too long"), "refused"), (SourceGone(), "refused")],
)
def test_a_coordinators_words_are_never_sent_twice_and_shown_as_what_they_are(
    connection: sqlite3.Connection, contact: int, ending: Ending, shown: str
) -> None:
    off = taking_off(connection, coordinators(connection, contact))
    assert land(connection, off, ending) == [NotDelivered(shown, "Hei, Amina!", off.row.message or 0)]
    assert state(connection, off) == shown


@pytest.mark.parametrize("ending", [Refused("too long"), Unreadable("entities"), ThreadClosed(), SourceGone()])
def test_what_is_refused_ends(connection: sqlite3.Connection, contact: int, ending: Ending) -> None:
    off = taking_off(connection, to_contact(contact))
    assert land(connection, off, ending) == []
    assert state(connection, off) == "refused"


def test_a_contact_who_cannot_be_reached_is_noted_once(connection: sqlite3.Connection, contact: int) -> None:
    off = taking_off(connection, to_contact(contact))
    unreachable = Refused("bot was blocked by the user", unreachable=True)
    assert land(connection, off, unreachable) == [Blocked()]
    assert land(connection, off, unreachable) == []


def test_a_desk_that_cannot_be_written_to_blocks_no_contact(connection: sqlite3.Connection, contact: int) -> None:
    threads.put(connection, contact, 5)
    off = taking_off(connection, to_desk(contact))
    assert Blocked() not in land(connection, off, Refused("bot was kicked", unreachable=True))


def test_a_desk_that_has_moved_is_written_to_where_it_is_now(connection: sqlite3.Connection, contact: int) -> None:
    threads.put(connection, contact, 5)
    off = taking_off(connection, to_desk(contact))
    assert land(connection, off, Moved(MOVED)) == []
    assert facts.desk(connection, DESK) == MOVED
    again = flight.take_off(connection, off.row.lane, DESK, NOW, busy=False)
    assert again
    assert (again.row.id, again.chat_id, again.params["message_thread_id"]) == (off.row.id, MOVED, 5)


def test_a_thread_that_was_opened_is_the_contacts(connection: sqlite3.Connection, contact: int) -> None:
    off = taking_off(connection, to_desk(contact, "createForumTopic"))
    assert (off.method, off.has_no_thread) == ("createForumTopic", False)
    assert land(connection, off, Sent(thread_id=2**33)) == []
    assert threads.contact_in(connection, 2**33) == contact
    assert taking_off(connection, to_desk(contact, "createForumTopic")).method == "reopenForumTopic"


def test_a_lost_thread_holds_its_lane_and_is_told_once(connection: sqlite3.Connection, contact: int) -> None:
    threads.put(connection, contact, 5)
    off = taking_off(connection, to_desk(contact))
    assert land(connection, off, ThreadGone()) == [ThreadLost()]
    assert flight.next_flight(connection, off.row.lane, DESK) is None
    threads.mend(connection, contact)
    assert flight.next_flight(connection, off.row.lane, DESK) is not None
    assert state(connection, off) == "waiting"


def test_a_thread_that_is_gone_need_not_be_closed(connection: sqlite3.Connection, contact: int) -> None:
    threads.put(connection, contact, 5)
    off = taking_off(connection, to_desk(contact, "closeForumTopic"))
    assert land(connection, off, ThreadGone()) == []
    assert state(connection, off) == "withdrawn"


def test_a_thread_that_cannot_be_opened_again_is_opened_anew(connection: sqlite3.Connection, contact: int) -> None:
    threads.put(connection, contact, 5)
    off = taking_off(connection, to_desk(contact, "createForumTopic"))
    assert off.method == "reopenForumTopic"
    assert land(connection, off, ThreadGone()) == []
    again = flight.take_off(connection, off.row.lane, DESK, NOW, busy=False)
    assert again
    assert (again.row.id, again.method) == (off.row.id, "createForumTopic")


def test_what_was_in_the_air_at_a_kill_is_in_doubt(connection: sqlite3.Connection, contact: int) -> None:
    bots = taking_off(connection, to_contact(contact))
    human = taking_off(connection, coordinators(connection, contact))
    LANDING.recover(connection, NOW)
    assert (state(connection, bots), state(connection, human)) == ("waiting", "uncertain")
    told = [json.loads(row[0]) for row in connection.execute("SELECT content FROM events")]
    assert [(each["kind"], each["state"], each["contact"]) for each in told] == [
        ("not-delivered", "uncertain", contact)
    ]


def batch(connection: sqlite3.Connection, contact: int) -> Flight:
    threads.put(connection, contact, 5)
    outbox.write(connection, to_desk(contact), NOW)
    outbox.write(connection, to_desk(contact), NOW)
    off = flight.take_off(connection, f"desk {contact}", DESK, NOW, busy=True)
    assert off
    assert len(off.behind) == 1
    return off


def states(connection: sqlite3.Connection) -> list[str]:
    return [row["state"] for row in connection.execute("SELECT state FROM outbox ORDER BY id")]


def test_what_was_sent_together_landed_in_the_same_place(connection: sqlite3.Connection, contact: int) -> None:
    off = batch(connection, contact)
    assert land(connection, off, Sent(message_id=8)) == []
    assert states(connection) == ["sent", "sent"]
    assert {outbox.place_of(connection, row.id) for row in (off.row, *off.behind)} == {Place(DESK, 8)}


def test_a_batch_is_in_doubt_whole_once_and_no_more(connection: sqlite3.Connection, contact: int) -> None:
    """Lesson 16."""
    land(connection, batch(connection, contact), InDoubt("timed out"))
    assert states(connection) == ["waiting", "waiting"]
    off = flight.take_off(connection, f"desk {contact}", DESK, NOW + timedelta(seconds=3), busy=True)
    assert off
    assert [row.doubts for row in (off.row, *off.behind)] == [1, 1]
    land(connection, off, InDoubt("timed out"))
    assert states(connection) == ["uncertain", "uncertain"]


def test_a_batch_that_was_in_the_air_at_a_kill_is_in_doubt_whole(connection: sqlite3.Connection, contact: int) -> None:
    batch(connection, contact)
    LANDING.recover(connection, NOW)
    assert states(connection) == ["waiting", "waiting"]
    assert [row["doubts"] for row in connection.execute("SELECT doubts FROM outbox")] == [1, 1]


def test_a_batch_whose_thread_is_lost_waits_whole_and_tells_it_once(
    connection: sqlite3.Connection, contact: int
) -> None:
    assert land(connection, batch(connection, contact), ThreadGone()) == [ThreadLost()]
    assert states(connection) == ["waiting", "waiting"]


@pytest.mark.parametrize("refusal", [Refused("too long"), Unreadable("entities")])
def test_rows_that_are_refused_together_are_tried_one_by_one(
    connection: sqlite3.Connection, contact: int, refusal: Ending
) -> None:
    assert land(connection, batch(connection, contact), refusal) == []
    off = flight.take_off(connection, f"desk {contact}", DESK, NOW, busy=True)
    assert off
    assert off.behind == ()
    land(connection, off, refusal)
    assert states(connection) == ["refused", "waiting"]


def test_a_desk_that_cannot_be_written_to_keeps_a_batch(connection: sqlite3.Connection, contact: int) -> None:
    land(connection, batch(connection, contact), Refused("bot was kicked", unreachable=True))
    assert states(connection) == ["waiting", "waiting"]


@pytest.mark.anyio
async def test_danger_reaches_a_desk_whose_thread_was_deleted(a_story: Teller) -> None:
    """The new thread must be opened before what presses, or nothing of the lane is ever sent again."""
    story = a_story("en")
    async with story.running() as running:
        story.desk.deletes(await story.talk_with_kari(running))
        story.mother.says("my dad hits me")
        await story.kari.sees("my dad hits me", in_thread=await opened_anew(story))


async def opened_anew(story: Story) -> Thread:
    await story.telegram.until(lambda: any(not thread.deleted for thread in story.desk.threads))
    return story.thread
