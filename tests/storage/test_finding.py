"""Finding: what there is to find a contact by, the last active first."""

import sqlite3
from datetime import datetime

from storage import contacts, finding, messages, participants, tickets
from storage.finding import Child, Found
from storage.tickets import Matter
from tests.storage.people import DAY, MINUTE, NOW, father, mother


def says(connection: sqlite3.Connection, contact: int, now: datetime) -> None:
    messages.record(connection, contact=contact, ticket=None, author="contact", kind="text", text="hei", now=now)


def test_what_is_known_of_a_contact_is_together(connection: sqlite3.Connection) -> None:
    amina = mother(connection)
    participants.enrol(connection, amina.id, "Amir", "football", NOW)
    participants.enrol(connection, amina.id, "Sara", None, NOW)
    for _ in range(2):
        ticket = tickets.open_(connection, amina.id, Matter("activity", "chess"), NOW)
        tickets.close(connection, ticket.id, NOW)
    children = (Child("Amir", "football"), Child("Sara", None))
    assert list(finding.everybody(connection)) == [Found(amina.id, "Amina", "ar", None, children, ("chess",))]


def test_whoever_last_spoke_comes_first_and_newcomers_by_their_coming(connection: sqlite3.Connection) -> None:
    amina, omar = mother(connection), father(connection)
    fatuma = contacts.note_without_chat(connection, "Fatuma", "nb", "00 00 12 34", NOW + MINUTE)
    assert [found.contact for found in finding.everybody(connection)] == [fatuma.id, omar.id, amina.id]
    says(connection, amina.id, NOW + DAY)
    assert [found.contact for found in finding.everybody(connection)] == [amina.id, fatuma.id, omar.id]
