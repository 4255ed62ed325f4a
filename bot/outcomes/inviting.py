"""Invitations: how one is made, and the link that leads to it."""

import secrets
import sqlite3
from datetime import datetime, timedelta
from typing import Final

from bot.outcomes.scene import Room
from dialogs.invited import KIND, PAYLOAD
from storage import invitations

HOLDS: Final = timedelta(days=30)
BYTES: Final = 12  # nobody guesses one of 2 to the power of 96


def make(
    connection: sqlite3.Connection, activity: str, room: Room, *, made_by: int | None = None, places: int | None = None
) -> tuple[str, datetime]:
    """Make an invitation to an activity, and return its token and until when it holds."""
    token, until = secrets.token_urlsafe(BYTES), room.now + HOLDS
    invitations.keep(connection, token, activity, until, room.now, made_by=made_by, places=places)
    return token, until


def link(username: str, token: str) -> str:
    """Return the link that a family opens."""
    return f"https://t.me/{username}?start={PAYLOAD}{token}"


def record(token: str) -> str:
    """Name an invitation among what is said at the desk."""
    return f"{KIND} {token}"
