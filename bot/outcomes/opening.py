"""Bring a conversation to the desk: the ticket, its thread, the card on top, and what was said before."""

import json
import sqlite3
from collections.abc import Iterator
from datetime import timedelta

from bot.outcomes import awaiting, correcting, naming, naming_child
from bot.outcomes.scene import Scene
from bot.replies import LineToDesk, OpenThread, Priority, Reply, ToDesk
from dialogs.events import Line
from dialogs.known import SELF
from dialogs.text import Lines, Log, Own, Part, Quote, Text, packed, text, unpacked
from storage import messages, participants, tickets
from storage.tickets import Matter, Ticket

SAID_BEFORE = timedelta(days=1)
Asked = Text | Own | Quote | str
KINDS = (
    *("photo", "video", "animation", "voice", "video_note", "audio", "document", "sticker", "location", "venue"),
    *("contact", "poll"),
)
YOUNG = 25  # years, to which somebody who writes for themself is a young person
LOGGED = 10  # lines of what was said last
OUTREACH = "outreach"  # a coordinator writes first


def bring_to_desk(
    connection: sqlite3.Connection, scene: Scene, matter: Matter, *, with_words: bool = True
) -> list[Reply]:
    """Open a ticket, or widen the live one, and return what the desk is shown of it.

    What the contact has said in the last day goes along, unless less than that was agreed to.
    """
    contact = scene.contact.id
    told = [[packed(asked), packed(answer)] for asked, answer in scene.told]
    live = tickets.live(connection, contact)
    if live:
        widened = tickets.widen(connection, live.id, matter, told)
        awaiting.wait(connection, scene)
        untold = _said_before(connection, live, scene) if with_words and is_unasked(live) else []
        if widened.matter == live.matter and not matter.pressing and not told:
            return [ToDesk((text("desk-again", name=scene.contact.first_name),)), *untold]
        alarm = awaiting.alarm(connection, scene, widened, matter, live)
        shown = ToDesk(card(connection, widened, scene), _urgency(matter), correcting.under_card(widened.id, scene))
        return [shown, *alarm, *untold]
    ticket = tickets.open_(connection, contact, matter, scene.now, told)
    awaiting.wait(connection, scene)
    said = _said_before(connection, ticket, scene) if with_words else []
    return [*head(connection, ticket, scene), *awaiting.alarm(connection, scene, ticket, matter), *said]


def is_unasked(ticket: Ticket) -> bool:
    """Tell whether a coordinator has opened a ticket to write first, and has not: its contact knows nothing of it."""
    return ticket.matter.about == OUTREACH and ticket.taken_at is None


def kept_with(connection: sqlite3.Connection, contact: int, author: str) -> int | None:
    """Return the ticket that what is said now belongs to; beside one that nobody asked for, a talk is the bot's."""
    ticket = tickets.live(connection, contact)
    return ticket.id if ticket and (author == "coordinator" or not is_unasked(ticket)) else None


def _said_before(connection: sqlite3.Connection, ticket: Ticket, scene: Scene) -> list[Reply]:
    said = messages.adopt(connection, ticket.contact, ticket.id, scene.now - SAID_BEFORE)
    return [LineToDesk(line_of(message), message.id) for message in said]


def head(connection: sqlite3.Connection, ticket: Ticket, scene: Scene) -> list[Reply]:
    """Return the thread to open and the card that stands on top of it."""
    urgency = Priority.FIRST if ticket.matter.pressing else Priority.HEAD
    return [
        OpenThread(naming.name(ticket, scene)),
        ToDesk(card(connection, ticket, scene), urgency, correcting.under_card(ticket.id, scene), card_of(ticket)),
    ]


def card_of(ticket: Ticket) -> str:
    """Name the card of a ticket among what is said at the desk."""
    return f"card {ticket.id}"


def card(connection: sqlite3.Connection, ticket: Ticket, scene: Scene) -> tuple[Part, ...]:
    """Say at a glance who the contact is, what the ticket is about, and what was said last."""
    if scene.contact.chat_id is None:
        called = _called(ticket.matter, scene)
        return (called, *_wish(ticket.matter, scene), *_children(connection, scene), *_logs(connection, ticket, scene))
    matter = ticket.matter
    top = text(
        "desk-card.pressing" if matter.pressing else "desk-card",
        name=scene.contact.first_name,
        language=text(f"desk-language-{scene.contact.language}"),
        about=text(f"desk-about-{matter.about}"),
    )
    return (
        top,
        *_young(scene),
        *_wish(matter, scene),
        *_children(connection, scene),
        *_logs(connection, ticket, scene),
        text("desk-card.how"),
    )


def _young(scene: Scene) -> tuple[Text, ...]:
    """Say that it is a young person who writes, of whom nobody at home is told."""
    contact = scene.contact
    if contact.writes_for != SELF:
        return ()
    if contact.born is None:
        return (text("desk-card.young-ageless"),)
    age = scene.today.year - contact.born
    return (text("desk-card.young", age=age),) if age <= YOUNG else ()


def _called(matter: Matter, scene: Scene) -> Text:
    """Say who a family without Telegram is, and how it is spoken to."""
    return text(
        "desk-card.called-pressing" if matter.pressing else "desk-card.called",
        name=scene.contact.first_name,
        phone=scene.contact.phone or "",
        language=text(f"desk-language-{scene.contact.language}"),
        about=text(f"desk-about-{matter.about}"),
    )


def _logs(connection: sqlite3.Connection, ticket: Ticket, scene: Scene) -> tuple[Log, Log]:
    told: Log = Log(unpacked(ticket.told) or (), collapsed=False)
    said = Log(tuple(_log(connection, ticket, scene)))
    return told, said


def _wish(matter: Matter, scene: Scene) -> tuple[Text, ...]:
    activity = scene.municipality.offer(matter.activity) if matter.activity else None
    if activity is None:
        return ()
    person = activity.contact
    return (text("desk-card.wish", name=activity.name, age=matter.age or 0, contact=person.name, phone=person.phone),)


def _children(connection: sqlite3.Connection, scene: Scene) -> tuple[Lines, ...]:
    """Name the children of the contact that are followed, or were."""
    names = {activity.key: activity.name for activity in scene.municipality.catalogue.activities}
    found = (child for child in participants.of_contact(connection, scene.contact.id) if child.state != "changed")
    lines = tuple(naming_child.listed(child, names, scene.today) for child in found)
    return (Lines(lines),) if lines else ()


def _log(connection: sqlite3.Connection, ticket: Ticket, scene: Scene) -> Iterator[tuple[str, Asked]]:
    """Yield what was said last: no welcome, and nothing that stands on the card as asked and answered already."""
    for line in messages.latest(connection, scene.contact.id, LOGGED):
        who, said = _said(line, scene)
        by_bot = line.author == "bot" or line.kind == messages.PRESS
        welcome = isinstance(said, Text) and said.words == "welcome"
        if not welcome and not (by_bot and ticket.told):
            yield who, said


def _said(line: messages.Message, scene: Scene) -> tuple[str, Asked]:
    """Return who said what; the bot's words and pressed buttons in words that the desk can read."""
    who = {"contact": scene.contact.first_name, "bot": "🤖"}.get(line.author, "👤")
    said = unpacked(json.loads(line.words)) if line.words else line.text or _kind(line.kind)
    return who, said[0] if isinstance(said, tuple) else said


def _kind(kind: str) -> Text:
    return text(f"desk-kind.{kind if kind in KINDS else 'other'}")


def _urgency(matter: Matter) -> Priority:
    return Priority.FIRST if matter.pressing else Priority.ANSWER


def line_of(message: messages.Message) -> Line:
    """Return a line of the record as it was said."""
    return Line(message.kind, message.text, message.chat_id or 0, message.message_id or 0, album_id=message.album_id)
