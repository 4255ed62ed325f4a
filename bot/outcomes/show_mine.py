"""Show a coordinator which conversations are hers."""

import sqlite3

from bot.outcomes import listing
from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from dialogs.outcomes.desk import ShowMine
from dialogs.text import Lines, text
from storage import contacts, tickets


def show_mine(connection: sqlite3.Connection, outcome: ShowMine, _room: Room) -> list[Reply]:
    """Return a line for each conversation that the coordinator is in, with a link to its thread."""
    taken = tickets.of_taker(connection, outcome.by.id)
    entries = (listing.entry(contacts.get(connection, ticket.contact), ticket) for ticket in taken)
    heading = text("desk-mine" if taken else "desk-mine-none", by=outcome.by.name)
    return [ToDesk((Lines((heading, *entries)),))]
