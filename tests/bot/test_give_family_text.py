"""A text for a family: in its language, with the way to the bot once Telegram has told what it is called."""

import sqlite3
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.municipality import SAMPLE, load
from bot.outcomes.give_family_text import give_family_text
from bot.outcomes.scene import Scene
from bot.replies import ToContact
from bot.words import Words
from dialogs.outcomes.helping import GiveFamilyText
from dialogs.text import Own
from storage import facts
from storage.contacts import Contact
from tests.locales.fluent import WHOLE

OSLO = ZoneInfo("Europe/Oslo")
COACH = Contact(1, 1, "Marte", "nb", welcomed=True, blocked=False)


def passed_on(connection: sqlite3.Connection, words: Words, language: str) -> list[str]:
    scene = Scene(load(SAMPLE), OSLO, datetime(2026, 11, 23, 10, tzinfo=OSLO), words, contact=COACH)
    _, given = give_family_text(connection, GiveFamilyText(language), scene)
    assert isinstance(given, ToContact)
    return [part.texts["nb"] for part in given.parts if isinstance(part, Own)]


@pytest.mark.parametrize("language", WHOLE)
def test_the_text_tells_of_the_coordinator_and_names_nobody_else(
    connection: sqlite3.Connection, words: Words, language: str
) -> None:
    (written,) = passed_on(connection, words, language)
    assert "Kari Eksempel" in written
    assert "00 00 00 01" in written
    assert "Marte" not in written


@pytest.mark.parametrize("language", WHOLE)
def test_the_way_to_the_bot_stands_below_once_it_is_known(
    connection: sqlite3.Connection, words: Words, language: str
) -> None:
    facts.remember(connection, facts.USERNAME, "helpline_bot")
    assert passed_on(connection, words, language)[1:] == ["https://t.me/helpline_bot"]
