"""Canned replies of the coordinators' own: written down at the desk, in Norwegian first."""

from hashlib import sha256
from typing import Final

from dialogs.events import DeskCommanded
from dialogs.outcomes.canned import KeepReply, RemoveReply, TranslateReply
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.outcome import Outcome
from dialogs.text import Arg, text

KIND: Final = "reply"  # of the button that removes one
PLACES: Final = ("name", "coordinator", "municipality", "phone")  # what `{…}` in a text is filled with
LONGEST_TITLE: Final = 40
LONGEST_TEXT: Final = 3500  # in UTF-16 units, as Telegram counts: it fits into a message with a title and some names

Outcomes = tuple[Outcome, ...]


def key_of(title: str) -> str:
    """Return the key that a title always has, in whatever case: so a reply is replaced under its title."""
    return f"own-{sha256(title.casefold().encode()).hexdigest()[:12]}"


def new_reply(asked: DeskCommanded) -> Outcomes:
    """Keep a reply in Norwegian: `/newreply Title`, and the text on the next lines."""
    title, written = _divided(asked.rest)
    if not title or not written:
        return _tell("desk-reply-how", places=_places())
    return _too_long(title, written) or (KeepReply(asked.line.message_id, title, written),)


def reply_text(asked: DeskCommanded) -> Outcomes:
    """Keep a reply's text in another language: `/replytext ar Title`, and the text on the next lines."""
    first, written = _divided(asked.rest)
    language, _, title = first.partition(" ")
    if not title or not written:
        return _tell("desk-reply-how.text", places=_places())
    return _too_long(title, written) or (TranslateReply(asked.line.message_id, title, language, written),)


def pressed(number: int, key: str) -> Outcomes:
    """Remove a reply by the button under what tells of it."""
    return (RemoveReply(number, key),)


def _divided(rest: str) -> tuple[str, str]:
    """Return the first line without needless spaces, and what follows it."""
    first, _, following = rest.partition("\n")
    return " ".join(first.split()), following.strip()


def _too_long(title: str, written: str) -> Outcomes:
    if len(title) > LONGEST_TITLE:
        return _tell("desk-reply-long.title", longest=LONGEST_TITLE, length=len(title))
    length = len(written.encode("utf-16-le")) // 2
    if length > LONGEST_TEXT:
        return _tell("desk-reply-long", longest=LONGEST_TEXT, length=length)
    return ()


def _places() -> str:
    return ", ".join(f"{{{name}}}" for name in PLACES)


def _tell(words: str, **args: Arg) -> Outcomes:
    return (TellDesk((text(words, **args),)),)
