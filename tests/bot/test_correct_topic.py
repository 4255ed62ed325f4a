"""What is kept of a correction: names that a dialog was told are gone, and nobody else's message is touched."""

import json
import sqlite3
from datetime import date
from zoneinfo import ZoneInfo

from bot.municipality import SAMPLE, load
from bot.outcomes.ask_topic import ask_topic
from bot.outcomes.correct_topic import correct_topic
from bot.outcomes.scene import Scene
from bot.words import Words
from dialogs.outcomes.corrections import AskTopic, CorrectTopic
from dialogs.text import packed, text
from storage import corrections, messages, tickets
from storage.contacts import Contact
from storage.corrections import Correction
from storage.tickets import Matter
from tests.storage.people import NOW, father, mother


def scene_of(contact: Contact, words: Words) -> Scene:
    return Scene(load(SAMPLE), ZoneInfo("Europe/Oslo"), NOW, words, contact)


def written(connection: sqlite3.Connection, contact: int, said: str, ticket: int | None) -> int:
    return messages.record(
        connection, contact=contact, ticket=ticket, author="contact", kind="text", text=said, now=NOW,
        topic="activity", language="nb",
    )  # fmt: skip


def test_a_childs_name_that_a_coach_has_told_is_not_kept(connection: sqlite3.Connection, words: Words) -> None:
    coach = father(connection)
    told = [[packed(text("concern-name")), "Sara Li"], [packed(text("concern-about")), packed(text("yes"))]]
    ticket = tickets.open_(connection, coach.id, Matter("concern"), NOW, told)
    message = written(connection, coach.id, "Sara mangler sko, hilsen Omar", ticket.id)
    (kept,) = correct_topic(connection, CorrectTopic(message, "concern"), scene_of(coach, words))
    assert "Sara" not in json.dumps(str(kept))
    today = date(2026, 11, 23)
    assert corrections.since(connection, today) == [
        Correction("nb", "… mangler sko, hilsen …", "activity", "concern", today)
    ]


def test_only_what_the_desk_was_shown_of_this_contact_can_be_corrected(
    connection: sqlite3.Connection, words: Words
) -> None:
    amina, omar = mother(connection), father(connection)
    ticket = tickets.open_(connection, omar.id, Matter("human"), NOW).id
    others = written(connection, omar.id, "hva koster det?", ticket)
    unshown = written(connection, amina.id, "hva koster det?", None)
    scene = scene_of(amina, words)
    for message in (others, unshown, 999):
        assert correct_topic(connection, CorrectTopic(message, "fees"), scene) == []
    assert corrections.since(connection, date.min) == []
    for asked in (AskTopic(ticket=ticket), AskTopic(message=others), AskTopic(), AskTopic(replied_to=4)):
        (told,) = ask_topic(connection, asked, scene)
        assert "desk-topic-nothing" in str(told)
