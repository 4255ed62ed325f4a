"""Contacts: one for each chat, with a name that follows Telegram and a language that does not."""

import sqlite3

from storage import contacts
from tests.storage.people import DAY, MOTHER, NOW, father, mother


def test_a_newcomer_is_neither_welcomed_nor_blocked(connection: sqlite3.Connection) -> None:
    met = mother(connection)
    assert (met.chat_id, met.first_name, met.language) == (MOTHER, "Amina", "ar")
    assert (met.welcomed, met.blocked) == (False, False)
    assert contacts.get(connection, met.id) == met == contacts.of_chat(connection, MOTHER)


def test_ids_wider_than_32_bits_are_kept(connection: sqlite3.Connection) -> None:
    widest = 2**52 - 1
    assert contacts.meet(connection, widest, "Amina", "ar", NOW).chat_id == widest
    found = contacts.of_chat(connection, widest)
    assert found
    assert found.chat_id == widest


def test_who_never_wrote_is_no_contact(connection: sqlite3.Connection) -> None:
    assert contacts.of_chat(connection, MOTHER) is None


def test_the_name_follows_telegram_but_the_language_only_the_person(connection: sqlite3.Connection) -> None:
    met = mother(connection)
    contacts.set_language(connection, met.id, "en")
    again = contacts.meet(connection, MOTHER, "Amina K.", "nb", NOW + DAY)
    assert (again.id, again.first_name, again.language) == (met.id, "Amina K.", "en")


def test_a_welcome_is_remembered(connection: sqlite3.Connection) -> None:
    met, other = mother(connection), father(connection)
    contacts.mark_welcomed(connection, met.id, NOW)
    assert mother(connection).welcomed
    assert not contacts.get(connection, other.id).welcomed


def test_whoever_writes_again_is_no_longer_blocked(connection: sqlite3.Connection) -> None:
    met, other = mother(connection), father(connection)
    contacts.mark_blocked(connection, met.id, NOW)
    assert contacts.get(connection, met.id).blocked
    assert not contacts.get(connection, other.id).blocked
    assert not mother(connection).blocked
    assert not contacts.get(connection, met.id).blocked


def test_a_block_keeps_the_moment_at_which_it_was_first_noticed(connection: sqlite3.Connection) -> None:
    met = mother(connection)
    contacts.mark_blocked(connection, met.id, NOW)
    before = connection.execute("SELECT blocked_at FROM contacts").fetchone()[0]
    contacts.mark_blocked(connection, met.id, NOW + DAY)
    assert connection.execute("SELECT blocked_at FROM contacts").fetchone()[0] == before


def test_for_whom_somebody_writes_is_kept_with_the_year_of_birth_of_whoever_writes(
    connection: sqlite3.Connection,
) -> None:
    young = contacts.meet(connection, 77, "Sparrow", "en", NOW)
    assert (young.writes_for, young.born) == (None, None)
    for who, born, kept in (("self", 2012, 2012), ("self", None, 2012), ("child", None, None)):
        contacts.know_whom(connection, young.id, who, born)
        again = contacts.get(connection, young.id)
        assert (again.writes_for, again.born) == (who, kept)
