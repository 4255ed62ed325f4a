"""Canned replies of the coordinator's own: kept, given other languages, replaced, removed."""

import sqlite3

from storage import canned
from storage.canned import OwnReply
from tests.storage.people import MINUTE, NOW

MARKET = OwnReply("own-1", "Byttedag", {"nb": "Kom på byttedag!"})
CINEMA = OwnReply("own-2", "Kino", {"nb": "Gratis kino."})


def test_a_reply_is_kept_with_its_texts(connection: sqlite3.Connection) -> None:
    assert not canned.keep(connection, MARKET, NOW)
    assert not canned.keep(connection, CINEMA, NOW + MINUTE)
    canned.put_text(connection, "own-1", "ar", "تعالوا")
    assert canned.put_text(connection, "own-1", "ar", "تعالوا إلينا") == canned.get(connection, "own-1")
    assert canned.put_text(connection, "own-3", "ar", "تعالوا") is None
    assert canned.get(connection, "own-1") == OwnReply(
        "own-1", "Byttedag", {"nb": "Kom på byttedag!", "ar": "تعالوا إلينا"}
    )
    assert [reply.title for reply in canned.every(connection)] == ["Byttedag", "Kino"]


def test_of_a_reply_that_is_replaced_nothing_stays(connection: sqlite3.Connection) -> None:
    """A translation of the words before would tell a family what the coordinator no longer says."""
    canned.keep(connection, MARKET, NOW)
    canned.put_text(connection, "own-1", "ar", "تعالوا")
    anew = OwnReply("own-1", "BYTTEDAG", {"nb": "Byttedagen er avlyst."})
    assert canned.keep(connection, anew, NOW + MINUTE)
    assert canned.every(connection) == [anew]


def test_a_reply_is_removed_once(connection: sqlite3.Connection) -> None:
    canned.keep(connection, MARKET, NOW)
    canned.keep(connection, CINEMA, NOW)
    assert canned.remove(connection, "own-1")
    assert not canned.remove(connection, "own-1")
    assert canned.get(connection, "own-1") is None
    assert canned.every(connection) == [CINEMA]
