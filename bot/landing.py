"""How a send has ended, written down in one unit, with the notices that follow from it."""

import logging
import sqlite3
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.endings import Again, Ending, InDoubt, Moved, Refused, Sent, SourceGone, ThreadClosed, ThreadGone, Unreadable
from bot.flight import Flight
from bot.notices import notice
from storage import events, facts, messages, outbox, threads
from storage.events import NewEvent, Waiting
from storage.moments import stamp
from storage.outbox import Place

_LOG = logging.getLogger(__name__)
PATIENCE = 2.0
ONCE_MORE = 1
DELETING = ("deleteMessage", "deleteMessages")
DESK_PATIENCE = timedelta(minutes=1)


@dataclass(frozen=True)
class Landing:
    """Writes down endings for one bot and its desk."""

    bot: int
    desk: int

    def land(self, connection: sqlite3.Connection, flight: Flight, ending: Ending, now: datetime) -> list[Waiting]:
        """Write down how a flight has ended, for all of its rows, and return the events that follow."""
        if flight.behind and _refuses_words(ending):
            for row in (flight.row, *flight.behind):
                outbox.try_alone(connection, row.id, repr(ending))
            return []
        for row in flight.behind:  # the first one tells what follows
            _land(connection, replace(flight, row=row, behind=()), ending, now, self.desk)
        notices = _land(connection, flight, ending, now, self.desk)
        return events.store(connection, self.bot, notices, now)

    def recover(self, connection: sqlite3.Connection, now: datetime) -> None:
        """Write down that what was in the air when the process ended is in doubt; the events that follow wait."""
        for row in outbox.flying(connection):
            self.land(connection, Flight(row, 0, _contact_of(row.lane)), InDoubt("the helpline was stopped"), now)


def _refuses_words(ending: Ending) -> bool:
    return isinstance(ending, Unreadable) or (isinstance(ending, Refused) and not ending.unreachable)


def _contact_of(lane: str) -> int:
    return int(lane.partition(" ")[2] or 0)


def _land(connection: sqlite3.Connection, flight: Flight, ending: Ending, now: datetime, desk: int) -> list[NewEvent]:
    row = flight.row
    match ending:
        case Sent():
            return _sent(connection, flight, ending, now)
        case Again(_, after):
            outbox.try_again(connection, row.id, now + timedelta(seconds=after or PATIENCE), in_doubt=False)
        case Moved(chat_id):
            facts.move_desk(connection, desk, chat_id)
            outbox.try_again(connection, row.id, now, in_doubt=False)
        case InDoubt(fault):
            return _in_doubt(connection, flight, fault, now)
        case ThreadGone():
            return _thread_gone(connection, flight, now)
        case Refused(fault, unreachable):
            return _refused(connection, flight, fault, now, unreachable=unreachable)
        case ThreadClosed() | Unreadable() | SourceGone():  # what could be done about it was done
            return _refused(connection, flight, repr(ending), now, unreachable=False)
    return []


def _sent(connection: sqlite3.Connection, flight: Flight, ending: Sent, now: datetime) -> list[NewEvent]:
    row = flight.row
    place = Place(flight.chat_id, ending.message_id, ending.others) if ending.message_id else None
    outbox.end(connection, row.id, "sent", now, place)
    if flight.in_thread and flight.thread_id is None and ending.thread_id is not None:
        threads.put(connection, flight.contact, ending.thread_id)
    if row.method in DELETING:
        return [notice("taken-back", flight.contact, f"{row.id}", message=row.message or 0, done=1)]
    if row.author == "coordinator" and not row.refers_to:
        return [notice("relayed", flight.contact, f"{row.id}", message=row.message or 0)]
    return []


def _in_doubt(connection: sqlite3.Connection, flight: Flight, fault: str, now: datetime) -> list[NewEvent]:
    """Send the bot's own words once more, no more; leave a coordinator's to the coordinator, and a broadcast."""
    row = flight.row
    if row.author != "coordinator" and row.broadcast is None and row.doubts < ONCE_MORE:
        outbox.try_again(connection, row.id, now + timedelta(seconds=PATIENCE), in_doubt=True)
        return []
    outbox.end(connection, row.id, "uncertain", now, fault=fault)
    return _not_delivered(connection, flight, "uncertain")


def _refused(
    connection: sqlite3.Connection, flight: Flight, fault: str, now: datetime, *, unreachable: bool
) -> list[NewEvent]:
    if unreachable and flight.at_desk:
        _LOG.error("The desk cannot be written to (%s): check HELPLINE_DESK and the bot's rights there.", fault)
        outbox.try_again(connection, flight.row.id, now + DESK_PATIENCE, in_doubt=False)
        return []
    outbox.end(connection, flight.row.id, "refused", now, fault=fault)
    told = _not_delivered(connection, flight, "refused")
    return [*told, notice("blocked", flight.contact, f"{flight.row.id}")] if unreachable else told


def _not_delivered(connection: sqlite3.Connection, flight: Flight, state: str) -> list[NewEvent]:
    row, contact = flight.row, flight.contact
    if row.method in DELETING:
        return [notice("taken-back", contact, f"{row.id}", message=row.message or 0, done=0)]
    if row.method == "setMessageReaction":
        return [notice("not-marked", contact, f"{row.id}", mark=row.question or "")]
    if row.author == "contact" and row.refers_to:
        return [notice("edit-lost", contact, f"{row.id}", text=messages.text_of(connection, row.message or 0))]
    if row.author != "coordinator":
        return []
    said = row.message or 0
    text = messages.text_of(connection, said) if said else ""
    return [notice("not-delivered", flight.contact, f"{row.id}", state=state, text=text, message=said)]


def _thread_gone(connection: sqlite3.Connection, flight: Flight, now: datetime) -> list[NewEvent]:
    """Hold the lane until its thread is written anew; a thread to open is simply opened."""
    row = flight.row
    if row.method in ("closeForumTopic", "editForumTopic"):
        outbox.end(connection, row.id, "withdrawn", now)
        return []
    outbox.try_again(connection, row.id, now, in_doubt=False)
    threads.lose(connection, flight.contact)
    if row.method == "createForumTopic":
        threads.mend(connection, flight.contact)
        return []
    return [notice("thread-lost", flight.contact, f"{row.id} {stamp(now)}")]
