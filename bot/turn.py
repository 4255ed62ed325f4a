"""A turn: one event, from stored to handled, in one transaction; what is to be said goes to the outbox."""

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.incoming import DeskMoved, FromPerson, FromSender, FromThread, Incoming
from bot.languages import spoken_to
from bot.outcomes.carry_out import carry_out
from bot.outcomes.scene import Scene
from bot.words import Words
from bot.writing import write
from dialogs import known
from dialogs.catalogue import Municipality
from dialogs.events import Blocked, DeskSaid, Edited, Event, Failed, Line, Said
from dialogs.outcomes import EndRun, Outcome, RelayBack, TellDesk
from dialogs.route import route
from dialogs.text import text
from dialogs.understanding.reading import Reading
from storage import contacts, events, facts, loans, messages, participants, runs, threads, tickets
from storage.contacts import Contact
from storage.events import Waiting

Lanes = frozenset[str]


@dataclass(frozen=True)
class House:
    """What every turn works with; `read` makes an incoming of a stored event and the desk's chat id."""

    municipality: Municipality
    words: Words
    timezone: ZoneInfo
    desk: int
    read: Callable[[Waiting, int], Incoming | None]


def turn(connection: sqlite3.Connection, event: Waiting, reading: Reading | None, now: datetime, house: House) -> Lanes:
    """Handle an event, once, and return the lanes in which something is to be said."""
    if not events.is_waiting(connection, event.id):
        return frozenset()
    incoming = house.read(event, facts.desk(connection, house.desk))
    if isinstance(incoming, DeskMoved):
        facts.move_desk(connection, house.desk, incoming.chat_id)
    contact = _whose(connection, incoming, now, house) if incoming else None
    lanes: Lanes = frozenset()
    if contact is not None and incoming is not None and not isinstance(incoming, DeskMoved):
        event_read = _read(connection, incoming.event, reading, contact, house)
        lanes = _handle(connection, contact, event_read, now, house)
    events.mark_handled(connection, event.id, now)
    return lanes


def failed(connection: sqlite3.Connection, event: Waiting, fault: str, now: datetime, house: House) -> Lanes:
    """Set an event aside that a turn could not handle: apologise for it, and flag it at the desk.

    What was said is kept and passed on all the same. The run that the contact was in is given up, lest it fails
    again.
    """
    events.set_aside(connection, event.id, fault)
    kind, number, *thread = event.queue.split()
    if kind == "chat" and int(number) > 0:
        return _apologise(connection, int(number), _line(event, house), now, house)
    shown = threads.contact_in(connection, int(thread[0])) if kind == "chat" and thread else None
    if shown is None:
        return frozenset()
    told = (EndRun(), TellDesk((text("desk-fault"),)))
    return _carry_out(connection, contacts.get(connection, shown), told, None, now, house)


def _apologise(connection: sqlite3.Connection, chat_id: int, line: Line | None, now: datetime, house: House) -> Lanes:
    contact = contacts.of_chat(connection, chat_id)
    contact = contact or contacts.meet(connection, chat_id, "?", spoken_to("", house.words.languages), now)
    runs.end(connection, contact.id, now)
    decided = route(Failed(line), _known(connection, contact, now, house))
    said = _keep(connection, contact, "contact", line, now) if line else None
    return _carry_out(connection, contact, decided, said, now, house)


def _line(event: Waiting, house: House) -> Line | None:
    """Return what was said in an event that could not be handled, if that much can be read."""
    try:
        incoming = house.read(event, house.desk)
    except Exception:
        return None
    happened = incoming.event if isinstance(incoming, FromPerson) else None
    return happened.line if isinstance(happened, Said | Edited) else None


def _whose(connection: sqlite3.Connection, incoming: Incoming, now: datetime, house: House) -> Contact | None:
    match incoming:
        case FromPerson(Blocked(), chat_id):
            return contacts.of_chat(connection, chat_id)
        case FromPerson(_, chat_id, first_name, language):
            return contacts.meet(connection, chat_id, first_name, spoken_to(language, house.words.languages), now)
        case FromThread(_, thread):
            shown = threads.contact_in(connection, thread)
            return None if shown is None else contacts.get(connection, shown)
        case FromSender(_, contact):
            return contacts.get(connection, contact)
    return None


def _read(
    connection: sqlite3.Connection, event: Event, reading: Reading | None, contact: Contact, house: House
) -> Event:
    if not isinstance(event, Said):
        return event
    album = event.line.album_id
    return replace(
        event,
        reading=reading,
        answer=house.words.answer(contact.language, event.line.text),
        continues=album is not None and messages.album_has_begun(connection, contact.id, album),
    )


def _handle(connection: sqlite3.Connection, contact: Contact, event: Event, now: datetime, house: House) -> Lanes:
    decided = route(event, _known(connection, contact, now, house))
    said = _record(connection, contact, event, decided, now)
    return _carry_out(connection, contact, decided, said, now, house)


def _carry_out(
    connection: sqlite3.Connection,
    contact: Contact,
    decided: Sequence[Outcome],
    said: int | None,
    now: datetime,
    house: House,
) -> Lanes:
    lanes: set[str] = set()
    for outcome in decided:
        scene = Scene(contacts.get(connection, contact.id), house.municipality, house.timezone, now, said)
        replies = carry_out(connection, outcome, scene)
        scene = replace(scene, contact=contacts.get(connection, contact.id))
        lanes |= {write(connection, reply, scene, house.words) for reply in replies}
    return frozenset(lanes)


def _known(connection: sqlite3.Connection, contact: Contact, now: datetime, house: House) -> known.Known:
    run = runs.live(connection, contact.id)
    ticket = tickets.newest(connection, contact.id)
    return known.Known(
        contact=known.Contact(contact.first_name, contact.language, contact.welcomed),
        municipality=house.municipality,
        languages=house.words.languages,
        now=now.astimezone(house.timezone),
        journey=known.Journey(run.dialog, run.answers, run.mentioned, run.asked, run.id) if run else None,
        ticket=known.Ticket(ticket.state, ticket.taken_by) if ticket else None,
        lent=loans.taken(connection),
        participants={child.id: _followed(child, house) for child in participants.of_contact(connection, contact.id)},
    )


def _followed(child: participants.Participant, house: House) -> known.Participant:
    activity = house.municipality.catalogue.activity(child.activity) if child.activity else None
    return known.Participant(child.name, activity.name if activity else child.activity or "")


def _record(
    connection: sqlite3.Connection, contact: Contact, event: Event, decided: Sequence[Outcome], now: datetime
) -> int | None:
    """Keep what was said, by either side; a coordinator's note is said to nobody."""
    match event:
        case Said(line) | Edited(line):
            before = messages.said_at_place(connection, line.chat_id, line.message_id)
            return _keep(connection, contact, "contact", line, now, edits=before)
        case DeskSaid(line) if any(isinstance(outcome, RelayBack) for outcome in decided):
            return _keep(connection, contact, "coordinator", line, now)
    return None


def _keep(
    connection: sqlite3.Connection, contact: Contact, author: str, line: Line, now: datetime, edits: int | None = None
) -> int:
    ticket = tickets.live(connection, contact.id)
    return messages.record(
        connection,
        contact=contact.id,
        ticket=ticket.id if ticket else None,
        author=author,
        kind=line.kind,
        text=line.text,
        now=now,
        chat_id=line.chat_id,
        message_id=line.message_id,
        file_id=line.file_id,
        album_id=line.album_id,
        edits=edits,
    )
