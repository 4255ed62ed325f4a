"""Finding: what is known of every contact, for whoever looks for one at the desk.

A municipality has some thousand contacts at most, so all are read, and the words are compared in Python: SQLite's
`lower` and `LIKE` fold only the letters of English.
"""

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Child:
    """A child that is followed, its activity by its key, if one is chosen, and its age as it was told on a day."""

    name: str
    activity: str | None
    age: str | None = None
    age_told_on: date | None = None


@dataclass(frozen=True)
class Found:
    """What there is to find a contact by; `wishes` are the activities that were asked for, by their keys.

    `news` are the ages for which it has agreed to hear of what is free: none are all, None is no.
    """

    contact: int
    first_name: str
    language: str
    phone: str | None
    children: tuple[Child, ...]
    wishes: tuple[str, ...]
    news: tuple[str, ...] | None = None


def everybody(connection: sqlite3.Connection) -> Iterator[Found]:
    """Yield every contact, the one with whom something was said last first."""
    children: dict[int, list[Child]] = {}
    for contact, name, activity, age, day in connection.execute(
        "SELECT contact, name, activity, age, age_told_on FROM participants WHERE state <> 'changed' ORDER BY id"
    ):
        told_on = date.fromisoformat(day) if day else None
        children.setdefault(contact, []).append(Child(name, activity, age, told_on))
    wishes: dict[int, dict[str, None]] = {}
    for contact, wish in connection.execute("SELECT contact, activity FROM tickets WHERE activity IS NOT NULL"):
        wishes.setdefault(contact, {})[wish] = None
    agreed = connection.execute("SELECT contact, ages FROM news WHERE stopped_at IS NULL")
    news = {contact: tuple(json.loads(ages)) for contact, ages in agreed}
    for contact, name, language, phone, _ in connection.execute(
        "SELECT id, first_name, language, phone, coalesce((SELECT said_at FROM messages WHERE contact = contacts.id"
        " ORDER BY id DESC LIMIT 1), created_at) AS active_at FROM contacts ORDER BY active_at DESC, id DESC"
    ):
        theirs, wished = tuple(children.get(contact, ())), tuple(wishes.get(contact, ()))
        yield Found(contact, name, language, phone, theirs, wished, news.get(contact))
