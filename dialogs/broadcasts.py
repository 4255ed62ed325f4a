"""Broadcasts: what a coordinator writes in General to all who have agreed to news."""

from typing import Final

from dialogs.events import DeskCommanded
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.news import (
    CancelBroadcast,
    DraftBroadcast,
    FilterBroadcast,
    SendBroadcast,
    StopBroadcast,
    TranslateBroadcast,
)
from dialogs.outcomes.outcome import Outcome
from dialogs.text import Arg, text

KIND: Final = "news"  # of the buttons under a broadcast
LONGEST_TEXT: Final = 3500  # in UTF-16 units, as Telegram counts: it fits into a message with a line above it
CANCEL: Final = "cancel"
STOP: Final = "stop"

Outcomes = tuple[Outcome, ...]


def broadcast(asked: DeskCommanded) -> Outcomes:
    """Draft a broadcast in Norwegian: `/broadcast`, and the text on the next lines."""
    written = asked.rest.strip()
    if not written:
        return _tell("desk-broadcast-how")
    return _too_long(written) or (DraftBroadcast(asked.line.message_id, written),)


def broadcast_text(asked: DeskCommanded) -> Outcomes:
    """Give the newest draft a text in another language: `/broadcasttext en`, and the text on the next lines."""
    language, _, following = asked.rest.strip().partition("\n")
    written = following.strip()
    if not language or not written:
        return _tell("desk-broadcast-how.text")
    return _too_long(written) or (TranslateBroadcast(asked.line.message_id, language.strip(), written),)


def leave_out(what: str) -> str:
    """Return the step that leaves a language, a band of ages or a place out, or lets it in again."""
    return f"filter.{what}"


def send(number: int) -> str:
    """Return the step that sends a broadcast, to as many as were shown."""
    return f"send.{number}"


def pressed(number: int, step: str) -> Outcomes:
    """Decide what a button under a broadcast leads to."""
    match step.split("."):
        case ["filter", what]:
            return (FilterBroadcast(number, what),)
        case ["send", shown] if shown.isdecimal():
            return (SendBroadcast(number, int(shown)),)
        case ["cancel"]:
            return (CancelBroadcast(number),)
        case ["stop"]:
            return (StopBroadcast(number),)
    return ()


def _too_long(written: str) -> Outcomes:
    length = len(written.encode("utf-16-le")) // 2
    return _tell("desk-reply-long", longest=LONGEST_TEXT, length=length) if length > LONGEST_TEXT else ()


def _tell(words: str, **args: Arg) -> Outcomes:
    return (TellDesk((text(words, **args),)),)
