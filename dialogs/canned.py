"""Canned replies: what a coordinator says all day, picked in Norwegian and read in the family's language."""

import re
from collections.abc import Mapping
from typing import Final
from zlib import crc32

from dialogs.events import Colleague, DeskCommanded
from dialogs.outcomes.canned import BrowseCanned, LeaveCanned, OfferCanned, PreviewCanned, SayCanned
from dialogs.outcomes.desk import Join, Take
from dialogs.outcomes.outcome import Outcome

KIND: Final = "say"  # of the buttons of an offer

# In the order in which a conversation goes.
REPLIES: Final = (
    "hello",
    "tomorrow",
    "soon",
    "called",
    "when",
    "meeting",
    "needed",
    "photo",
    "applied",
    "nav",
    "equipment",
    "try-out",
    "club",
    "trainer",
    "dugnad",
    "no-fine",
    "unexpected",
    "nothing-yet",
    "holidays",
    "robot",
    "goodbye",
)
OF_AN_ACTIVITY: Final = frozenset({"trainer"})  # offered only where the conversation is about one

_PLACE = re.compile(r"\{ ?(\w+) ?\}")


def say(asked: DeskCommanded) -> Outcome:
    """Offer the replies, under the number of the message that asks for them."""
    return OfferCanned(asked.line.message_id, asked.by, asked.rest)


def page(number: int) -> str:
    """Return the step that shows a page of an offer."""
    return f"page.{number}"


def see(key: str) -> str:
    """Return the step that shows a reply before it is sent."""
    return f"see.{key}"


def send(key: str, said: str) -> str:
    """Return the step that sends a reply, and nothing but what was shown."""
    return f"send.{key}.{fingerprint(said)}"


LEAVE: Final = "leave"


def pressed(offer: int, step: str, by: Colleague, coming: tuple[Take | Join, ...]) -> tuple[Outcome, ...]:
    """Decide what a button of an offer leads to."""
    match step.split("."):
        case ["page", number] if number.isdecimal():
            return (BrowseCanned(offer, by, int(number)),)
        case ["see", key]:
            return (PreviewCanned(offer, by, key),)
        case ["send", key, shown]:
            return (SayCanned(offer, by, key, shown, coming),)
        case ["leave"]:
            return (LeaveCanned(offer),)
    return ()


def fingerprint(said: str) -> str:
    """Return a few letters that differ where what is said differs, short enough for a button."""
    return f"{crc32(said.encode()):08x}"


def matches(searched: str, words: str) -> bool:
    """Tell whether every word is somewhere in what is searched, in whatever case."""
    folded = searched.casefold()
    return all(word in folded for word in words.casefold().split())


def filled(written: str, names: Mapping[str, str]) -> str:
    """Put what is known in the place of `{name}` and the like; what is not known stays as it was written."""
    return _PLACE.sub(lambda place: names.get(place[1], place[0]), written)
