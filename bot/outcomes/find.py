"""Find contacts by what is known of them, and offer to open their threads."""

import sqlite3
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date

from bot.outcomes import listing, naming_child
from bot.outcomes.scene import Room
from bot.replies import Reply, ToDesk
from dialogs import news
from dialogs.buttons import Button, Open, write
from dialogs.outcomes.desk import Find
from dialogs.text import Lines, Text, text
from storage import contacts, finding, tickets
from storage.finding import Found

SHOWN = 8

Names = Mapping[str, str]


def find(connection: sqlite3.Connection, outcome: Find, room: Room) -> list[Reply]:
    """Return the contacts of which every word is true, a button each, or what can be looked for."""
    wanted = [folded(word) for word in outcome.words]
    names = {activity.key: activity.name for activity in room.municipality.catalogue.activities}
    languages = room.languages
    hits = [found for found in finding.everybody(connection) if _fits(found, wanted, languages, names)]
    sought = " ".join(outcome.words)
    if not hits:
        return [ToDesk((text("desk-find-nothing", sought=sought),))]
    shown, left = hits[:SHOWN], len(hits) - SHOWN
    lines = tuple(_line(connection, str(number), hit, names, room.today) for number, hit in enumerate(shown, 1))
    more = (text("desk-find-more", left=left),) if left > 0 else ()
    rows = tuple((_button(str(number), hit),) for number, hit in enumerate(shown, 1))
    return [ToDesk((Lines((text("desk-find-found", sought=sought), *lines)), *more), buttons=rows)]


def folded(words: str) -> str:
    """Return words as they are compared: in whatever case, and however their accents are put together."""
    return unicodedata.normalize("NFKC", words).casefold()


def _fits(found: Found, wanted: list[str], languages: Names, names: Names) -> bool:
    known = folded("\n".join(_known(found, languages, names)))
    return all(word in known or word == found.language for word in wanted)


def _known(found: Found, languages: Names, names: Names) -> Iterator[str]:
    """Yield all that a contact may be found by."""
    yield found.first_name
    yield languages.get(found.language, found.language)
    for child in found.children:
        yield child.name
        if child.activity:
            yield names.get(child.activity, child.activity)
    for wish in found.wishes:
        yield names.get(wish, wish)
    if found.phone:
        yield found.phone
        yield "".join(filter(str.isdecimal, found.phone))


def _line(connection: sqlite3.Connection, number: str, found: Found, names: Names, today: date) -> Text:
    entry = listing.entry(contacts.get(connection, found.contact), tickets.newest(connection, found.contact))
    known = tuple(_details(found, names, today))
    if not known:
        return text("desk-find-hit", number=number, entry=entry)
    return text("desk-find-hit.known", number=number, entry=entry, known=known)


def _details(found: Found, names: Names, today: date) -> Iterator[Text]:
    """Yield what tells one Amina from the other."""
    followed = {child.activity for child in found.children}
    yield from (naming_child.listed(child, names, today) for child in found.children)
    yield from (text("desk-wish", activity=names.get(wish, wish)) for wish in found.wishes if wish not in followed)
    if found.phone:
        yield text("desk-phone", phone=found.phone)
    if found.news is not None:
        bands = tuple(news.band(each) for each in found.news)
        yield text("desk-news", ages=bands) if bands else text("desk-news.every")


def _button(number: str, found: Found) -> Button:
    language = text(f"desk-language-{found.language}")
    label = text("desk-find-open", number=number, name=found.first_name, language=language)
    return Button(label, write(Open(found.contact)))
