"""A lost thread is written anew, whatever there is to write."""

import sqlite3

from bot.outcomes.mend_thread import mend_thread
from bot.outcomes.scene import Scene
from bot.replies import OpenThread
from bot.words import Words
from dialogs.outcomes.desk import MendThread
from storage import contacts, threads
from tests.bot.test_move_participant import OSLO
from tests.dialogs.transcript import SAMPLE_MUNICIPALITY
from tests.storage.people import NOW, mother


def test_the_thread_of_a_contact_without_any_conversation_does_not_hold_its_lane_for_ever(
    connection: sqlite3.Connection, words: Words
) -> None:
    contact = mother(connection).id
    threads.lose(connection, contact)
    scene = Scene(SAMPLE_MUNICIPALITY, OSLO, NOW, words, contact=contacts.get(connection, contact))
    assert [type(reply) for reply in mend_thread(connection, MendThread(), scene)] == [OpenThread]
    assert not threads.of_contact(connection, contact).lost
    assert mend_thread(connection, MendThread(), scene) == []
