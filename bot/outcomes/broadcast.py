"""A broadcast as the desk sees it: what each language reads and how many get it, then how far it is."""

import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from bot.outcomes import moving, own_reply
from bot.outcomes.scene import Room
from bot.rendering import LONGEST, split
from bot.replies import Rows
from bot.words import DESK_LANGUAGE
from dialogs import broadcasts as steps
from dialogs import news
from dialogs.text import Own, Part, Quote, Text, text
from storage import broadcasts
from storage.broadcasts import Broadcast, Progress

AROUND: Final = 900  # UTF-16 units that are left for what stands around the texts of a preview
SHORTEST: Final = 16  # of what is shown of a text, with the mark that there is more


def record(number: int) -> str:
    """Name what shows a broadcast."""
    return f"{steps.KIND} {number}"


def preview(connection: sqlite3.Connection, shown: Broadcast, room: Room) -> tuple[tuple[Part, ...], Rows]:
    """Return what everybody would read and how many they are, and the buttons that choose, send and cancel."""
    readers = broadcasts.readers(connection, shown)
    languages = Counter(reader.language for reader in readers)
    spoken = _spoken(shown, languages, room)
    parts = (text("desk-broadcast-preview"), *_texts(shown, languages, spoken), *_missing(shown, spoken))
    total = len(readers)
    choices: list[tuple[str, Text | str]] = [
        *((each, own_reply.language(each)) for each in spoken),
        *((each, text("desk-broadcast-ages", band=news.band(each))) for each in news.BANDS),
        *((news.at(place), place.name) for place in room.municipality.places),
    ]
    toggles = ((steps.leave_out(each), _toggle(each in shown.left_out, words)) for each, words in choices)
    leading = [
        *([(steps.send(total), text("desk-broadcast-send", count=total))] if total else []),
        (steps.CANCEL, text("desk-broadcast-cancel")),
    ]
    rows = (*moving.rows(steps.KIND, shown.number, toggles), *moving.rows(steps.KIND, shown.number, leading))
    return (*parts, text("desk-broadcast-count", count=total)), rows


def progress(of: Progress, words: Text, number: int | None = None) -> tuple[tuple[Part, ...], Rows]:
    """Return how far a broadcast is, over the button that stops it, if it has a number."""
    stop = ((steps.STOP, text("desk-broadcast-stop")),)
    return (text("desk-broadcast-line", state=words, counts=tuple(_counts(of))),), (
        () if number is None else moving.rows(steps.KIND, number, stop)
    )


def told(of: Progress, state: str) -> str:
    """Return what tells one line of progress from another."""
    return f"{state} {of.sent} {of.missed} {of.uncertain} {of.dropped}"


def said(shown: Broadcast, language: str) -> tuple[Part, ...]:
    """Return what a contact reads: its own language, or Norwegian under a line that says so."""
    own = shown.texts.get(language)
    if own is None:
        return (text("news-only-norwegian"), Own({language: shown.texts[DESK_LANGUAGE]}))
    return (Own({language: own}),)


def _counts(of: Progress) -> Iterator[Text]:
    yield text("desk-broadcast-sent", sent=of.sent, total=of.total)
    if of.missed:
        yield text("desk-broadcast-missed", count=of.missed)
    if of.uncertain:
        yield text("desk-broadcast-uncertain", count=of.uncertain)
    if of.dropped:
        yield text("desk-broadcast-dropped", count=of.dropped)


def _toggle(left_out: bool, words: Text | str) -> Text:
    return text("desk-broadcast-toggle.off" if left_out else "desk-broadcast-toggle", what=words)


def _spoken(shown: Broadcast, languages: Counter[str], room: Room) -> tuple[str, ...]:
    """Return the languages that somebody reads it in, may soon, or has a text in; the others would only take room."""
    concerned = {*room.words.whole_languages, *languages, *shown.texts, *shown.left_out}
    return tuple(each for each in room.words.languages if each in concerned)


def _texts(shown: Broadcast, languages: Counter[str], spoken: Sequence[str]) -> Iterator[Part]:
    room_for_each = (LONGEST - AROUND) // len(shown.texts) - SHORTEST
    for language in spoken:
        if language in shown.texts:
            fitting, *rest = split(shown.texts[language], room_for_each)
            yield text("desk-broadcast-in", language=own_reply.language(language), count=languages[language])
            yield Quote(f"{fitting} …" if rest else fitting)
        else:
            yield text("desk-broadcast-in.norwegian", language=own_reply.language(language), count=languages[language])


def _missing(shown: Broadcast, spoken: Sequence[str]) -> Iterator[Part]:
    missing = [each for each in spoken if each not in shown.texts]
    if missing:
        yield text("desk-broadcast-add", code=missing[-1])
