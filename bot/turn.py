"""A turn: one event, from stored to handled, in one transaction; what is to be said goes to the outbox."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from bot.house import House
from bot.incoming import DeskMoved, FromDesk, FromPerson, FromSender, Incoming
from bot.knowing import snapshot
from bot.languages import spoken_to
from bot.outcomes.carry_out import carry_out
from bot.outcomes.naming import name_thread
from bot.outcomes.scene import Room, Scene
from bot.recording import keep, record
from bot.writing import write
from dialogs import buttons
from dialogs.desk import in_general
from dialogs.events import (
    Blocked,
    Colleague,
    ColleagueCame,
    ColleagueLeft,
    DeskCommanded,
    DeskEdited,
    DeskPressed,
    DeskSaid,
    Edited,
    Event,
    Failed,
    FromColleague,
    Line,
    Released,
    Said,
)
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import EndRun
from dialogs.route import route
from dialogs.text import text
from dialogs.understanding.reading import Reading
from storage import contacts, coordinators, events, facts, messages, runs, threads, tickets
from storage.contacts import Contact
from storage.events import Waiting

Lanes = frozenset[str]


def turn(connection: sqlite3.Connection, event: Waiting, reading: Reading | None, now: datetime, house: House) -> Lanes:
    """Handle an event, once, and return the lanes in which something is to be said."""
    if not events.is_waiting(connection, event.id):
        return frozenset()
    incoming = house.read(event, facts.desk(connection, house.desk))
    lanes = _come_in(connection, incoming, reading, now, house) if incoming else frozenset()
    events.mark_handled(connection, event.id, now)
    return lanes


def _come_in(
    connection: sqlite3.Connection, incoming: Incoming, reading: Reading | None, now: datetime, house: House
) -> Lanes:
    if isinstance(incoming, DeskMoved):
        facts.move_desk(connection, house.desk, incoming.chat_id)
        return frozenset()
    match incoming.event:
        case ColleagueLeft(who):
            return _leave(connection, who, now, house)
        case ColleagueCame(who):
            coordinators.come_back(connection, who.id)
        case DeskSaid() | DeskEdited() | DeskCommanded() | DeskPressed() if not _may(connection, incoming.event):
            return frozenset()
    contact = _whose(connection, incoming, now, house)
    if contact is not None:
        return _handle(connection, contact, _read(connection, incoming.event, reading, contact, house), now, house)
    if isinstance(incoming, FromDesk) and incoming.thread_id is None:
        asked_for = isinstance(incoming.event, FromColleague)
        room = Room(house.municipality, house.timezone, now, house.words, asked_for=asked_for)
        replies = (reply for told in in_general(incoming.event) for reply in carry_out(connection, told, room))
        return frozenset({write(connection, reply, room) for reply in replies})
    return frozenset()


def _leave(connection: sqlite3.Connection, who: Colleague, now: datetime, house: House) -> Lanes:
    """Take all rights from somebody who has left the desk, and free the conversations that nobody else is in."""
    coordinators.leave(connection, who.id, now)
    freed = (contacts.get(connection, ticket.contact) for ticket in tickets.release(connection, who.id))
    return frozenset().union(*(_handle(connection, contact, Released(who), now, house) for contact in freed))


def _may(connection: sqlite3.Connection, event: FromColleague) -> bool:
    """Tell whether somebody may do something at the desk: whoever is in its group."""
    coordinators.meet(connection, event.by.id, event.by.name)
    return not coordinators.has_left(connection, event.by.id)


def failed(connection: sqlite3.Connection, event: Waiting, fault: str, now: datetime, house: House) -> Lanes:
    """Set an event aside that a turn could not handle: apologise for it, and flag it at the desk.

    What was said is kept and passed on all the same. The run that the contact was in is given up, lest it fails
    again.
    """
    events.set_aside(connection, event.id, fault)
    kind, number, *thread = event.queue.split()
    if kind == "chat" and int(number) > 0 and int(number) != house.desk:
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
    decided = route(Failed(line), snapshot(connection, contact, now, house))
    said = keep(connection, contact, "contact", line, now) if line else None
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
        case FromDesk(event, thread):
            shown = _opened(event) or (threads.contact_in(connection, thread) if thread else None)
            return None if shown is None else contacts.find(connection, shown)
        case FromSender(_, contact):
            return contacts.get(connection, contact)
    return None


def _opened(event: Event) -> int | None:
    """Return the contact whose thread a press at the desk opens."""
    pressed = buttons.read(event.data) if isinstance(event, DeskPressed) else None
    return pressed.contact if isinstance(pressed, buttons.Open) else None


def _read(
    connection: sqlite3.Connection, event: Event, reading: Reading | None, contact: Contact, house: House
) -> Event:
    if isinstance(event, DeskSaid | DeskEdited | Edited):
        return replace(event, reading=reading)
    if not isinstance(event, Said):
        return event
    album = event.line.album_id
    return replace(
        event,
        reading=reading,
        answer=house.words.answer(contact.language, event.line.text),
        asks=house.words.asked(event.line.text),
        who=house.words.writes_for(event.line.text),
        continues=album is not None and messages.album_has_begun(connection, contact.id, album),
    )


def _handle(connection: sqlite3.Connection, contact: Contact, event: Event, now: datetime, house: House) -> Lanes:
    decided = route(event, snapshot(connection, contact, now, house))
    said = record(connection, contact, event, decided, now, house.words)
    return _carry_out(connection, contact, decided, said, now, house, event)


def _is_told(event: Event | None, contact: Contact) -> bool:
    """Tell whether a family without Telegram answers a question on the telephone, by the coordinator's hand."""
    pressed = buttons.read(event.data) if isinstance(event, DeskPressed) and contact.chat_id is None else None
    return isinstance(pressed, buttons.Answer | buttons.Back | buttons.Mine)


def _carry_out(
    connection: sqlite3.Connection,
    contact: Contact,
    decided: Sequence[Outcome],
    said: int | None,
    now: datetime,
    house: House,
    event: Event | None = None,
) -> Lanes:
    lanes: set[str] = set()
    told = next((outcome.told for outcome in decided if isinstance(outcome, EndRun)), ())
    scene = Scene(
        house.municipality,
        house.timezone,
        now,
        house.words,
        contact=contact,
        line=said,
        told=told,
        on_the_telephone=_is_told(event, contact),
        asked_for=isinstance(event, FromColleague),
    )
    for outcome in decided:
        replies = carry_out(connection, outcome, scene)
        scene = replace(scene, contact=contacts.get(connection, contact.id))
        lanes |= {write(connection, reply, scene) for reply in replies}
    if scene.contact.thread_name is not None:
        lanes.add(write(connection, name_thread(connection, scene), scene))
    return frozenset(lanes)
