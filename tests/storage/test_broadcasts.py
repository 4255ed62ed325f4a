"""Broadcasts: whom they are for, and that each recipient is handed to the outbox once."""

import sqlite3

from storage import broadcasts, contacts, news, outbox
from storage.broadcasts import Broadcast, Progress
from storage.outbox import NewRow
from tests.storage.people import DAY, NOW, father, mother


def draft(connection: sqlite3.Connection, number: int = 7) -> Broadcast:
    return broadcasts.draft(connection, number, "nb", "Gratis", NOW)


def agreed(connection: sqlite3.Connection) -> tuple[int, int]:
    people = mother(connection).id, father(connection).id
    for contact in people:
        news.agree(connection, contact, NOW)
    return people


def row(connection: sqlite3.Connection, contact: int, broadcast: int) -> int:
    new = NewRow(f"contact {contact}", 5, "sendMessage", {"text": "Gratis"}, broadcast=broadcast)
    return outbox.write(connection, new, NOW)


def test_only_who_has_agreed_and_can_be_reached_is_counted(connection: sqlite3.Connection) -> None:
    amina, omar = agreed(connection)
    called = contacts.note_without_chat(connection, "Fatuma", "en", "00 00 12 34", NOW).id
    news.agree(connection, called, NOW)
    kept = draft(connection)
    assert [reader.contact for reader in broadcasts.readers(connection, kept)] == [amina, omar]
    news.put_ages(connection, amina, ("0-5", "6-9"))
    news.put_places(connection, amina, ("@north",))
    for left_out, found in (
        ("0-5", [amina, omar]),
        ("@centre", [amina, omar]),
        ("6-9", [omar]),
        ("6-9", [amina, omar]),
        ("@north", [omar]),
        ("en", []),
    ):
        kept = broadcasts.toggle(connection, kept, left_out)
        assert [reader.contact for reader in broadcasts.readers(connection, kept)] == found
    kept = broadcasts.toggle(connection, kept, "en")
    contacts.mark_blocked(connection, omar, NOW)
    assert broadcasts.readers(connection, kept) == []


def test_a_text_moves_the_newest_draft_to_another_number(connection: sqlite3.Connection) -> None:
    assert broadcasts.newest_draft(connection) is None
    first, second = draft(connection, 7), draft(connection, 8)
    assert broadcasts.newest_draft(connection) == second
    moved = broadcasts.put_text(connection, second.id, 9, "en", "Free")
    assert moved.texts == {"nb": "Gratis", "en": "Free"}
    assert broadcasts.of_number(connection, 9) == moved
    assert broadcasts.of_number(connection, 8) is None
    assert broadcasts.of_number(connection, 7) == first


def test_it_starts_once_and_each_recipient_is_handed_over_once(connection: sqlite3.Connection) -> None:
    amina, omar = agreed(connection)
    kept = draft(connection)
    assert broadcasts.start(connection, kept.id, [amina, omar])
    assert not broadcasts.start(connection, kept.id, [amina, omar])
    assert [one.id for one in broadcasts.sending(connection)] == [kept.id]
    assert broadcasts.hand_over(connection, kept.id, 1) == [amina]
    sent = row(connection, amina, kept.id)
    assert broadcasts.hand_over(connection, kept.id, 1) == []
    outbox.end(connection, sent, "sent", NOW)
    assert broadcasts.progress(connection, kept.id) == Progress(2, 1, 0, 0, 0)
    news.stop(connection, omar, NOW)
    assert broadcasts.hand_over(connection, kept.id, 1) == []
    over = broadcasts.progress(connection, kept.id)
    assert (over, over.is_over) == (Progress(2, 1, 0, 0, 1), True)


def test_what_has_not_left_waits_or_is_withdrawn(connection: sqlite3.Connection) -> None:
    amina, omar = agreed(connection)
    kept = draft(connection)
    broadcasts.start(connection, kept.id, [amina, omar])
    for contact in broadcasts.hand_over(connection, kept.id, 50):
        row(connection, contact, kept.id)
    broadcasts.hold(connection, NOW + DAY)
    waiting = outbox.first(connection, f"contact {amina}")
    assert waiting
    assert (waiting.due_at, waiting.broadcast) == (NOW + DAY, kept.id)
    broadcasts.withdraw_from(connection, amina, NOW)
    assert outbox.first(connection, f"contact {amina}") is None
    assert broadcasts.progress(connection, kept.id) == Progress(2, 0, 0, 0, 1)
    broadcasts.drop_waiting(connection, kept.id, NOW)
    assert outbox.first(connection, f"contact {omar}") is None
    assert broadcasts.progress(connection, kept.id) == Progress(2, 0, 0, 0, 2)
    broadcasts.tell(connection, kept.id, "far", NOW)
    told = broadcasts.of_number(connection, 7)
    assert told
    assert (told.told, told.told_at) == ("far", NOW)
