"""Messages: the record of what was said, and what of it a ticket takes up."""

import sqlite3
from datetime import datetime

import pytest

from storage import messages, tickets
from storage.tickets import Matter
from tests.storage.people import DAY, MINUTE, MOTHER, NOW, father, mother


def said(
    connection: sqlite3.Connection,
    contact: int,
    text: str,
    *,
    at: datetime = NOW,
    author: str = "contact",
    ticket: int | None = None,
    message_id: int | None = None,
) -> int:
    chat_id = MOTHER if message_id else None
    return messages.record(
        connection,
        contact=contact,
        ticket=ticket,
        author=author,
        kind="text",
        text=text,
        now=at,
        chat_id=chat_id,
        message_id=message_id,
    )


def ticket_of(connection: sqlite3.Connection, contact: int) -> int:
    return tickets.open_(connection, contact, Matter("human"), NOW).id


def test_what_was_said_is_kept_word_for_word(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    words = "كرة قدم <b>&amp; 👨‍👩‍👧 {x}\n\nline"
    message = messages.record(
        connection,
        contact=contact,
        ticket=None,
        author="contact",
        kind="photo",
        text=words,
        now=NOW,
        chat_id=MOTHER,
        message_id=2**40,
        file_id="file",
        album_id="album",
    )
    assert messages.text_of(connection, message) == words
    row = connection.execute("SELECT * FROM messages").fetchone()
    kept = (row["kind"], row["chat_id"], row["message_id"], row["file_id"], row["album_id"], row["edits"])
    assert kept == ("photo", MOTHER, 2**40, "file", "album", None)


def test_an_edit_is_a_row_of_its_own_that_names_what_it_edits(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    first = said(connection, contact, "8 years", message_id=11)
    edit = messages.record(
        connection,
        contact=contact,
        ticket=None,
        author="contact",
        kind="text",
        text="9 years",
        now=NOW,
        chat_id=MOTHER,
        message_id=11,
        edits=first,
    )
    assert messages.said_at_place(connection, MOTHER, 11) == first
    assert [messages.text_of(connection, message) for message in (first, edit)] == ["8 years", "9 years"]


def test_a_place_where_nothing_was_said_is_unknown(connection: sqlite3.Connection) -> None:
    said(connection, mother(connection).id, "8 years", message_id=11)
    assert messages.said_at_place(connection, MOTHER, 12) is None
    assert messages.said_at_place(connection, MOTHER + 1, 11) is None


def test_a_ticket_adopts_what_its_contact_said_before_it_was_opened(connection: sqlite3.Connection) -> None:
    contact, other = mother(connection).id, father(connection).id
    said(connection, contact, "long ago", at=NOW - 2 * DAY)
    said(connection, contact, "hello", at=NOW - MINUTE)
    said(connection, contact, "welcome", at=NOW, author="bot")
    said(connection, contact, "a person please", at=NOW)
    said(connection, other, "somebody else", at=NOW)
    ticket = ticket_of(connection, contact)
    adopted = messages.adopt(connection, contact, ticket, NOW - DAY)
    assert [message.text for message in adopted] == ["hello", "a person please"]
    assert {message.ticket for message in adopted} == {ticket}
    assert [message.said_at for message in adopted] == [NOW - MINUTE, NOW]
    assert messages.adopt(connection, contact, ticket, NOW - DAY) == []


def test_what_belongs_to_a_ticket_stays_with_it(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    first = ticket_of(connection, contact)
    said(connection, contact, "first matter", ticket=first)
    tickets.close(connection, first, NOW)
    assert messages.adopt(connection, contact, ticket_of(connection, contact), NOW - DAY) == []


def test_the_history_is_the_last_of_what_was_said_with_a_human(connection: sqlite3.Connection) -> None:
    contact, other = mother(connection).id, father(connection).id
    ticket, others = ticket_of(connection, contact), ticket_of(connection, other)
    said(connection, contact, "to the bot alone")
    for number in range(5):
        said(connection, contact, f"line {number}", ticket=ticket)
        said(connection, other, "somebody else", ticket=others)
    said(connection, contact, "an answer", ticket=ticket, author="coordinator")
    latest = messages.latest(connection, contact, 3)
    assert [message.text for message in latest] == ["line 3", "line 4", "an answer"]
    assert latest[-1].author == "coordinator"


def test_words_of_nobody_known_are_refused(connection: sqlite3.Connection) -> None:
    contact = mother(connection).id
    with pytest.raises(sqlite3.IntegrityError):
        said(connection, contact, "boo", author="ghost")
    with pytest.raises(sqlite3.IntegrityError):
        said(connection, 99, "boo")
