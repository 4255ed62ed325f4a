"""What is known of a contact as a turn begins: the snapshot that the dialogs decide upon."""

import sqlite3
from datetime import datetime

from bot.house import House
from bot.outcomes.opening import is_unasked
from dialogs import known
from storage import invitations, loans, participants, runs, tickets
from storage.contacts import Contact


def snapshot(connection: sqlite3.Connection, contact: Contact, now: datetime, house: House) -> known.Known:
    """Read all that a decision about a contact may rest on."""
    run = runs.live(connection, contact.id)
    ticket = tickets.newest(connection, contact.id)
    return known.Known(
        contact=known.Contact(
            contact.first_name,
            contact.language,
            contact.welcomed,
            blocked=contact.blocked,
            without_chat=contact.chat_id is None,
        ),
        municipality=house.municipality,
        languages=house.words.languages,
        now=now.astimezone(house.timezone),
        journey=known.Journey(run.dialog, run.answers, run.mentioned, run.asked, run.id) if run else None,
        ticket=_ticket(ticket, house) if ticket else None,
        lent=loans.taken(connection),
        participants={child.id: _followed(child, house) for child in participants.of_contact(connection, contact.id)},
        invitations=invitations.valid(connection, now),
    )


def _ticket(ticket: tickets.Ticket, house: House) -> known.Ticket:
    closed_at = ticket.closed_at.astimezone(house.timezone) if ticket.closed_at else None
    return known.Ticket(ticket.state, ticket.taken_by, frozenset(ticket.takers), closed_at, is_unasked(ticket))


def _followed(child: participants.Participant, house: House) -> known.Participant:
    activity = house.municipality.catalogue.activity(child.activity) if child.activity else None
    return known.Participant(child.name, activity.name if activity else child.activity or "")
