"""What makes a child quit soonest stands first in the list."""

import sqlite3
from datetime import date

from bot.outcomes.ranking import most_worrying_first
from storage import contacts, participants, tickets
from storage.tickets import Matter
from tests.storage.people import DAY, NOW

ANSWERS = ("good", "so-so cost", "bad unhappy", "stopped", "so-so way", "bad other")


def test_a_child_that_stops_stands_first_and_one_that_does_well_last(connection: sqlite3.Connection) -> None:
    in_line = []
    for number, answer in enumerate((*ANSWERS, "silent", "danger"), 1):
        family = contacts.meet(connection, number, answer, "en", NOW)
        child = participants.enrol(connection, family.id, "Amir", "football", NOW)
        participants.start(connection, child.id, date(2026, 11, 23), [(7, NOW + 7 * DAY), (21, NOW + 21 * DAY)])
        first, second = participants.plan_of(connection, child.id)
        if answer in ANSWERS:
            participants.answer(connection, first.id, "bad unhappy")
            participants.answer(connection, second.id, answer)
            participants.move(connection, child.id, "stopped" if answer == "stopped" else "following")
        elif answer == "silent":
            for step in (first, second):
                participants.mark_asked(connection, step.id, NOW)
                participants.mark_silent(connection, step.id, NOW)
            assert participants.tell_silence(connection, child.id, 21, NOW)
        about = "urgent" if answer == "danger" else "trouble"
        in_line.append(tickets.open_(connection, family.id, Matter(about), NOW))
    found = [contacts.get(connection, ticket.contact).first_name for ticket in most_worrying_first(connection, in_line)]
    assert found == ["danger", "stopped", "bad unhappy", "so-so cost", "so-so way", "bad other", "silent", "good"]
