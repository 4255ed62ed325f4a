"""What is known of a contact as a turn begins: the snapshot that the dialogs decide upon."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime

from bot.house import House
from bot.outcomes.opening import is_unasked
from dialogs import known
from storage import invitations, loans, messages, news, participants, runs, tickets
from storage.contacts import Contact
from storage.participants import Step


def snapshot(connection: sqlite3.Connection, contact: Contact, now: datetime, house: House) -> known.Known:
    """Read all that a decision about a contact may rest on."""
    run = runs.live(connection, contact.id)
    ticket = tickets.newest(connection, contact.id)
    said_at = messages.last_said(connection, contact.id) if run else None
    agreed = news.of_contact(connection, contact.id)
    return known.Known(
        contact=known.Contact(
            contact.first_name,
            contact.language,
            contact.welcomed,
            blocked=contact.blocked,
            without_chat=contact.chat_id is None,
            news=agreed is not None and agreed.wanted,
            writes_for=contact.writes_for,
            born=contact.born,
            offered_language=contact.offered_language,
        ),
        municipality=house.municipality,
        languages=house.words.languages,
        whole_languages=house.words.whole_languages,
        now=now.astimezone(house.timezone),
        journey=_journey(run),
        suspended=_journey(runs.suspended(connection, contact.id)),
        ticket=_ticket(ticket, house) if ticket else None,
        lent=loans.taken(connection),
        invitations=invitations.valid(connection, now),
        participants=_children(connection, contact.id, house),
        said_at=said_at.astimezone(house.timezone) if said_at else None,
    )


def _journey(run: runs.Run | None) -> known.Journey | None:
    return known.Journey(run.dialog, run.answers, run.mentioned, run.asked, run.id) if run else None


def _ticket(ticket: tickets.Ticket, house: House) -> known.Ticket:
    closed_at = ticket.closed_at.astimezone(house.timezone) if ticket.closed_at else None
    return known.Ticket(ticket.state, ticket.taken_by, frozenset(ticket.takers), closed_at, is_unasked(ticket))


def _children(connection: sqlite3.Connection, contact: int, house: House) -> dict[int, known.Participant]:
    found = participants.of_contact(connection, contact)
    return {child.id: _followed(child, participants.plan_of(connection, child.id), house) for child in found}


def _followed(child: participants.Participant, steps: Iterable[Step], house: House) -> known.Participant:
    activity = house.municipality.catalogue.activity(child.activity) if child.activity else None
    check_ins = {step.id: _check_in(step, house) for step in steps}
    return known.Participant(
        child.name, activity.name if activity else child.activity or "", child.state, check_ins, child.age
    )


def _check_in(step: Step, house: House) -> known.CheckIn:
    asked_at = step.asked_at.astimezone(house.timezone) if step.asked_at else None
    return known.CheckIn(step.step, step.state, step.due_at, asked_at, step.reminded)
