"""A broadcast by night: what waits in the outbox already, waits until the morning (lesson 38)."""

import sqlite3
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot import municipality
from bot.broadcasting import go_on
from bot.helpline import read
from bot.house import House
from bot.words import Words
from storage import broadcasts, news, outbox
from storage.outbox import NewRow
from tests.storage.people import NOW, mother

OSLO = ZoneInfo("Europe/Oslo")


@pytest.mark.parametrize(
    ("now", "due"),
    [
        ("2026-11-23 19:59", "2026-11-23 10:30"),
        ("2026-11-23 20:00", "2026-11-24 08:00"),
        ("2026-11-24 00:10", "2026-11-24 08:00"),
        ("2026-11-24 07:59", "2026-11-24 08:00"),
        ("2027-03-27 23:00", "2027-03-28 08:00"),  # the night in which the clock changes
    ],
)
def test_what_has_not_left_waits_until_the_morning(
    connection: sqlite3.Connection, words: Words, now: str, due: str
) -> None:
    house = House(municipality.load(municipality.SAMPLE), words, OSLO, -100, read)
    amina = mother(connection).id
    news.agree(connection, amina, NOW)
    draft = broadcasts.draft(connection, 7, "nb", "Gratis", NOW)
    broadcasts.start(connection, draft.id, [amina])
    assert broadcasts.hand_over(connection, draft.id, 1) == [amina]
    row = NewRow(f"contact {amina}", 5, "sendMessage", {"text": "Gratis"}, broadcast=draft.id)
    outbox.write(connection, row, NOW)
    go_on(connection, datetime.fromisoformat(now).replace(tzinfo=OSLO), house)
    waiting = outbox.first(connection, f"contact {amina}")
    assert waiting
    assert waiting.due_at == datetime.fromisoformat(due).replace(tzinfo=OSLO)
