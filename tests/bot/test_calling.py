"""Nothing is ever sent to a family without Telegram."""

import json
import sqlite3
from zoneinfo import ZoneInfo

import pytest

from bot.calling import WithoutChat
from bot.outcomes.scene import Scene
from bot.replies import LineToContact, Reply, Restate, ToContact
from bot.words import Words
from bot.writing import write
from dialogs import menu
from dialogs.events import Line
from dialogs.text import text, unpacked
from storage import contacts, messages, outbox, tasks
from tests.clock import MONDAY_MORNING as NOW
from tests.dialogs.transcript import SAMPLE_MUNICIPALITY


@pytest.fixture
def fatuma(connection: sqlite3.Connection, words: Words) -> Scene:
    noted = contacts.note_without_chat(connection, "Fatuma", "ar", "00 00 12 34", NOW)
    return Scene(SAMPLE_MUNICIPALITY, ZoneInfo("Europe/Oslo"), NOW, words, noted)


@pytest.mark.parametrize(
    "reply", [ToContact((text("hello"),), menu.menu()), ToContact((text("hello"),), question="prompt")]
)
def test_what_is_said_is_a_call_in_norwegian_without_the_ways_to_begin(
    connection: sqlite3.Connection, words: Words, fatuma: Scene, reply: Reply
) -> None:
    assert write(connection, reply, fatuma) == "desk 1"
    row = outbox.first(connection, "desk 1")
    assert row
    assert row.params["text"].startswith("📞 Ring Fatuma, 00 00 12 34.\n\n<blockquote expandable>")
    assert words.plain("nb", text("hello")) in row.params["text"]
    (task,) = tasks.to_do(connection)
    data = [[button["callback_data"] for button in row] for row in row.params["reply_markup"]["inline_keyboard"]]
    assert data == [[f"m|task|{task.id}|done"]]
    assert unpacked(json.loads(task.words or "")) == (text("hello"),)


def test_a_question_that_was_never_asked_is_restated_nowhere(
    connection: sqlite3.Connection, words: Words, fatuma: Scene
) -> None:
    assert write(connection, Restate("1 how", (text("hello"),)), fatuma) == "desk 1"
    assert outbox.lanes_to_send(connection) == []


def test_a_coordinators_own_line_has_nowhere_to_go(connection: sqlite3.Connection, words: Words, fatuma: Scene) -> None:
    said = messages.record(
        connection, contact=fatuma.contact.id, ticket=None, author="coordinator", kind="text", text="Hei", now=NOW
    )
    with pytest.raises(WithoutChat):
        write(connection, LineToContact(Line("text", "Hei", -1, 5), said), fatuma)
