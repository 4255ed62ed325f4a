"""From replies to rows: each kind of reply has its own target, and no other."""

import sqlite3
from typing import get_args

import pytest

from bot.calling import WithoutChat
from bot.municipality import SAMPLE, load
from bot.outcomes.scene import Room, Scene
from bot.replies import (
    About,
    CloseThread,
    EditAtContact,
    EditAtDesk,
    LineToContact,
    LineToDesk,
    LinkToContact,
    LinkToDesk,
    MarkAtDesk,
    NameThread,
    OpenThread,
    Reply,
    Restate,
    RestateAtDesk,
    TakeBack,
    ToContact,
    ToDesk,
)
from bot.words import Words
from bot.writing import write
from dialogs.events import Line
from dialogs.text import text
from storage import contacts, messages
from tests.bot.test_move_participant import OSLO
from tests.storage.people import NOW, mother

LINE = Line("text", "hello", 1, 2)
WORDS = text("hello")
TO_CONTACT = (
    ToContact((WORDS,)),
    LineToContact(LINE, 1),
    EditAtContact(LINE, 1, 2),
    TakeBack(1, 1),
    Restate("q", (WORDS,)),
    LinkToContact("https://t.me/helpline_bot", WORDS),
)
TO_DESK = (
    ToDesk((WORDS,)),
    ToDesk((WORDS,), in_general=True),
    LineToDesk(LINE, 1),
    LinkToDesk("https://t.me/helpline_bot", WORDS),
    EditAtDesk(LINE, 1, 2, "before"),
    MarkAtDesk(5, text("desk-mark.note"), "note"),
    OpenThread(WORDS),
    NameThread(WORDS),
    CloseThread(),
    RestateAtDesk("r", (WORDS,)),
)


@pytest.fixture
def scene(connection: sqlite3.Connection, words: Words) -> Scene:
    contact = mother(connection)
    messages.record(connection, contact=contact.id, ticket=None, author="contact", kind="text", text="hello", now=NOW)
    messages.record(connection, contact=contact.id, ticket=None, author="contact", kind="text", text="hi", now=NOW)
    return Scene(load(SAMPLE), OSLO, NOW, words, contact=contacts.get(connection, contact.id))


def lanes(connection: sqlite3.Connection) -> set[str]:
    return {row["lane"] for row in connection.execute("SELECT lane FROM outbox")}


@pytest.mark.parametrize(("replies", "lane"), [(TO_CONTACT, "contact 1"), (TO_DESK, "desk 1")])
def test_what_is_for_the_desk_never_goes_to_the_contact_nor_the_reverse(
    connection: sqlite3.Connection, words: Words, scene: Scene, replies: tuple[Reply, ...], lane: str
) -> None:
    """Lesson 11."""
    for reply in replies:
        assert write(connection, reply, scene) == lane
    assert lanes(connection) == {lane}


@pytest.mark.parametrize("reply", TO_CONTACT)
def test_nothing_is_sent_to_a_family_without_telegram(
    connection: sqlite3.Connection, words: Words, scene: Scene, reply: Reply
) -> None:
    called = scene.around(contacts.note_without_chat(connection, "Fatuma", "nb", "00 00 12 34", NOW))
    if isinstance(reply, ToContact | Restate):
        assert write(connection, reply, called) == "desk 2"
        assert lanes(connection) <= {"desk 2"}
    else:
        with pytest.raises(WithoutChat):
            write(connection, reply, called)


def test_every_kind_of_reply_is_looked_at() -> None:
    assert {About, *(type(reply) for reply in (*TO_CONTACT, *TO_DESK))} == set(get_args(Reply))


@pytest.mark.parametrize("reply", [*TO_CONTACT, LineToDesk(LINE, 1), OpenThread(WORDS)])
def test_in_general_there_is_no_contact_to_reply_to(connection: sqlite3.Connection, words: Words, reply: Reply) -> None:
    """Lesson 11."""
    with pytest.raises(TypeError, match="General"):
        write(connection, reply, Room(load(SAMPLE), OSLO, NOW, words))
    assert write(connection, ToDesk((WORDS,)), Room(load(SAMPLE), OSLO, NOW, words)) == "general"
    assert write(connection, RestateAtDesk("r", (WORDS,)), Room(load(SAMPLE), OSLO, NOW, words)) == "general"
