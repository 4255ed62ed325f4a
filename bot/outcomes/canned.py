"""The canned replies as a coordinator may say them to a contact: filled in, and shown at the desk before they leave."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.outcomes import moving
from bot.outcomes.scene import Scene
from bot.rendering import LONGEST, split, units
from bot.replies import Rows
from bot.words import DESK_LANGUAGE, RIGHT_TO_LEFT
from dialogs import canned, describing
from dialogs.desk import NORWEGIAN
from dialogs.events import Colleague
from dialogs.text import Arg, Own, Part, Quote, Text, text
from storage import canned as own_replies
from storage import tickets
from storage.canned import OwnReply

ON_A_PAGE: Final = 16
HEADINGS: Final = 400  # UTF-16 units that are left for what stands around the words of a preview
ISOLATED: Final = "\u2068{}\u2069"


@dataclass(frozen=True)
class Canned:
    """A reply in Norwegian, and as the contact would read it, in `language`."""

    key: str
    title: Text | str
    norwegian: str
    said: str
    language: str
    own: bool = False


def every(connection: sqlite3.Connection, scene: Scene, by: Colleague) -> list[Canned]:
    """Return what can be said: the coordinators' own replies, and those of `locales/`."""
    own = (_own(reply, scene, by) for reply in own_replies.every(connection))
    return [*own, *_of_locales(connection, scene, by)]


def find(connection: sqlite3.Connection, scene: Scene, by: Colleague, key: str) -> Canned | None:
    """Find a reply that can be said, by its key."""
    return next((reply for reply in every(connection, scene, by) if reply.key == key), None)


def record(offer: int, scene: Scene) -> str:
    """Name what an offer is shown in."""
    return f"{canned.KIND} {scene.contact.id} {offer}"


def is_norwegian_for_want_of_better(reply: Canned, scene: Scene) -> bool:
    """Tell whether a contact of another language would be answered in Norwegian."""
    return reply.language == DESK_LANGUAGE and scene.contact.language not in NORWEGIAN


def choices(offer: int, replies: list[Canned], scene: Scene, page: int = 0) -> Rows:
    """Return a button for each reply of a page, and those that lead on."""
    first = page * ON_A_PAGE
    steps = ((canned.see(reply.key), _label(reply, scene)) for reply in replies[first : first + ON_A_PAGE])
    leading = [
        *([(canned.page(page - 1), text("desk-say-back"))] if page else []),
        *([(canned.page(page + 1), text("desk-say-on"))] if first + ON_A_PAGE < len(replies) else []),
        (canned.LEAVE, text("desk-say-leave")),
    ]
    return (*moving.rows(canned.KIND, offer, steps), *moving.rows(canned.KIND, offer, leading))


def preview(offer: int, reply: Canned, scene: Scene) -> tuple[tuple[Part, ...], Rows]:
    """Return what a reply says in Norwegian, the words that the contact would read, and the button that sends them."""
    steps = (
        (canned.send(reply.key, reply.said), text("desk-say-send")),
        (canned.LEAVE, text("desk-say-leave")),
        (canned.page(0), text("desk-say-others")),
    )
    return tuple(_previewed(reply, scene)), moving.rows(canned.KIND, offer, steps)


def _previewed(reply: Canned, scene: Scene) -> Iterator[Part]:
    yield text("desk-say-preview", title=reply.title)
    if reply.language not in NORWEGIAN:
        fitting, *rest = split(reply.norwegian, LONGEST - HEADINGS - units(reply.said))
        yield Quote(f"{fitting} …" if rest else fitting)
    if is_norwegian_for_want_of_better(reply, scene):
        yield text("desk-say-only-norwegian", language=text(f"desk-language-{scene.contact.language}"))
    yield text("desk-say-reads", name=scene.contact.first_name)
    yield Own({DESK_LANGUAGE: reply.said})


def _label(reply: Canned, scene: Scene) -> Text:
    marked = text("desk-say-title.own", title=reply.title) if reply.own else reply.title
    if is_norwegian_for_want_of_better(reply, scene):
        return text("desk-say-title.norwegian", title=marked)
    return text("desk-say-title", title=marked)


def _of_locales(connection: sqlite3.Connection, scene: Scene, by: Colleague) -> Iterator[Canned]:
    ticket = tickets.newest(connection, scene.contact.id)
    activity = scene.municipality.catalogue.activity((ticket and ticket.matter.activity) or "")
    coordinator = scene.municipality.coordinator
    args: dict[str, Arg] = {
        **_names(scene, by),
        "hours": describing.hours(coordinator.hours),
        "activity": activity.name if activity else "",
    }
    for key in canned.REPLIES:
        if activity or key not in canned.OF_AN_ACTIVITY:
            words, title = text(f"canned-{key}", **args), text(f"desk-canned-{key}")
            language = scene.contact.language if scene.words.has(scene.contact.language, words.words) else DESK_LANGUAGE
            said = scene.words.plain(language, words)
            yield Canned(key, title, scene.words.plain(DESK_LANGUAGE, words), said, language)


def _own(reply: OwnReply, scene: Scene, by: Colleague) -> Canned:
    language = scene.contact.language if scene.contact.language in reply.texts else DESK_LANGUAGE
    names = _names(scene, by)
    isolated = {name: ISOLATED.format(value) for name, value in names.items()}
    said = canned.filled(reply.texts[language], isolated if language in RIGHT_TO_LEFT else names)
    return Canned(reply.key, reply.title, canned.filled(reply.texts[DESK_LANGUAGE], names), said, language, own=True)


def _names(scene: Scene, by: Colleague) -> dict[str, str]:
    return {
        "name": scene.contact.first_name,
        "coordinator": by.name,
        "municipality": scene.municipality.name,
        "phone": scene.municipality.coordinator.phone,
    }
