"""A turn: one event, from stored to handled, in one transaction; what is to be said goes to the outbox."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.incoming import DeskMoved, FromDesk, FromPerson, FromSender, Incoming
from bot.languages import spoken_to
from bot.outcomes.carry_out import carry_out
from bot.outcomes.naming import name_thread
from bot.outcomes.opening import is_unasked, kept_with
from bot.outcomes.scene import Room, Scene
from bot.words import Words
from bot.writing import write
from dialogs import buttons, known
from dialogs.catalogue import Municipality
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
    Pressed,
    Released,
    Said,
)
from dialogs.outcomes import EndRun, KeepNote, Outcome, RelayBack, ShowChoice, TellDesk
from dialogs.route import route
from dialogs.text import packed, text
from dialogs.understanding.reading import Reading
from storage import contacts, coordinators, events, facts, loans, messages, participants, runs, threads, tickets
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
        room = Room(house.municipality, house.timezone, now, house.words)
        replies = (reply for told in in_general(incoming.event) for reply in carry_out(connection, told, room))
        return frozenset({write(connection, reply, room, house.words) for reply in replies})
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
        continues=album is not None and messages.album_has_begun(connection, contact.id, album),
    )


def _handle(connection: sqlite3.Connection, contact: Contact, event: Event, now: datetime, house: House) -> Lanes:
    decided = route(event, _known(connection, contact, now, house))
    said = _record(connection, contact, event, decided, now, house)
    return _carry_out(connection, contact, decided, said, now, house, on_the_telephone=_is_told(event, contact))


def _is_told(event: Event, contact: Contact) -> bool:
    """Tell whether a family without Telegram answers a question on the telephone, by the coordinator's hand."""
    pressed = buttons.read(event.data) if isinstance(event, DeskPressed) and contact.chat_id is None else None
    return isinstance(pressed, buttons.Answer | buttons.Back)


def _carry_out(
    connection: sqlite3.Connection,
    contact: Contact,
    decided: Sequence[Outcome],
    said: int | None,
    now: datetime,
    house: House,
    *,
    on_the_telephone: bool = False,
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
        on_the_telephone=on_the_telephone,
    )
    for outcome in decided:
        replies = carry_out(connection, outcome, scene)
        scene = replace(scene, contact=contacts.get(connection, contact.id))
        lanes |= {write(connection, reply, scene, house.words) for reply in replies}
    if scene.contact.thread_name is not None:
        lanes.add(write(connection, name_thread(connection, scene), scene, house.words))
    return frozenset(lanes)


def _known(connection: sqlite3.Connection, contact: Contact, now: datetime, house: House) -> known.Known:
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
    )


def _ticket(ticket: tickets.Ticket, house: House) -> known.Ticket:
    closed_at = ticket.closed_at.astimezone(house.timezone) if ticket.closed_at else None
    return known.Ticket(ticket.state, ticket.taken_by, frozenset(ticket.takers), closed_at, is_unasked(ticket))


def _followed(child: participants.Participant, house: House) -> known.Participant:
    activity = house.municipality.catalogue.activity(child.activity) if child.activity else None
    return known.Participant(child.name, activity.name if activity else child.activity or "")


def _record(
    connection: sqlite3.Connection,
    contact: Contact,
    event: Event,
    decided: Sequence[Outcome],
    now: datetime,
    house: House,
) -> int | None:
    """Keep what was said, by either side; a coordinator's note is said to nobody."""
    match event:
        case Pressed() | DeskPressed():
            return _press(connection, contact, decided, now, house)
        case Said(line) | Edited(line):
            before = messages.said_at_place(connection, line.chat_id, line.message_id)
            return _keep(connection, contact, "contact", line, now, edits=before)
        case DeskSaid(line) if any(isinstance(outcome, RelayBack | KeepNote) for outcome in decided):
            return _keep(connection, contact, "coordinator", line, now)
        case DeskEdited(line):
            before = messages.said_at_place(connection, line.chat_id, line.message_id)
            return before and _keep(connection, contact, "coordinator", line, now, edits=before)
    return None


def _press(
    connection: sqlite3.Connection, contact: Contact, decided: Sequence[Outcome], now: datetime, house: House
) -> int | None:
    """Keep which answer was given by a button, in words that can be shown in any language."""
    chosen = next((outcome for outcome in decided if isinstance(outcome, ShowChoice)), None)
    if chosen is None:
        return None
    label = next((one.label for one in chosen.question.options if one.key == chosen.key), chosen.key)
    return messages.record(
        connection,
        contact=contact.id,
        ticket=kept_with(connection, contact.id, "contact"),
        author="contact",
        kind=messages.PRESS,
        text=label if isinstance(label, str) else house.words.plain(contact.language, label),
        now=now,
        words=json.dumps(packed(label)),
    )


def _keep(
    connection: sqlite3.Connection, contact: Contact, author: str, line: Line, now: datetime, edits: int | None = None
) -> int:
    return messages.record(
        connection,
        contact=contact.id,
        ticket=kept_with(connection, contact.id, author),
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
