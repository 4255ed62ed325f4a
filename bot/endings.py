"""How a send can end, and which of Telegram's errors means what.

A send is *sent*, *surely not sent* (try again), *refused* (no use trying) or *in doubt* (perhaps sent).
"""

from dataclasses import dataclass

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from bot.transport import SurelyNotSent

_THREAD_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")
_UNREACHABLE = (
    *("chat not found", "user is deactivated", "bot was blocked", "peer_id_invalid"),
    *("not enough rights", "the chat is not a forum"),
)
_DONE_ALREADY = ("message is not modified", "topic_not_modified")
_MARKUP = ("can't parse entities", "entity_", "entities")


@dataclass(frozen=True)
class Sent:
    """Telegram has it; a message that landed has an id, and of an album each of the others as well."""

    message_id: int | None = None
    thread_id: int | None = None
    others: tuple[int, ...] = ()


@dataclass(frozen=True)
class Again:
    """Surely not sent: try again after so many seconds, the whole chat being closed until then if `chat`."""

    fault: str
    after: float | None = None
    chat: bool = False


@dataclass(frozen=True)
class InDoubt:
    """Perhaps sent."""

    fault: str


@dataclass(frozen=True)
class Refused:
    """Surely not sent, and it never will be; `unreachable` where the reason is the chat."""

    fault: str
    unreachable: bool = False


@dataclass(frozen=True)
class ThreadGone:
    """The thread is deleted, or the message has landed outside of it."""

    stray: int | None = None


@dataclass(frozen=True)
class ThreadClosed:
    """The thread must be opened again first."""


@dataclass(frozen=True)
class Unreadable:
    """Telegram does not accept the markup."""

    fault: str


@dataclass(frozen=True)
class SourceGone:
    """What was to be copied is no longer there."""


@dataclass(frozen=True)
class Moved:
    """The desk has become a supergroup with another id."""

    chat_id: int


Ending = Sent | Again | InDoubt | Refused | ThreadGone | ThreadClosed | Unreadable | SourceGone | Moved


def ending(error: TelegramError) -> Ending:
    """Tell what an error of python-telegram-bot means for a send."""
    match error:
        case RetryAfter():
            seconds = error.retry_after
            after = seconds if isinstance(seconds, int | float) else seconds.total_seconds()
            return Again(str(error), float(after), chat=True)
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Refused(error.message, unreachable=True)
        case BadRequest():  # a NetworkError to the library, but never one to try again blindly
            return _refusal(error.message)
        case SurelyNotSent() | InvalidToken():
            return Again(error.message)
        case NetworkError():
            return InDoubt(error.message)
    return InDoubt(error.message)


def _refusal(fault: str) -> Ending:
    said = fault.lower()
    if any(text in said for text in _DONE_ALREADY):
        return Sent()
    if any(text in said for text in _THREAD_GONE):
        return ThreadGone()
    if "topic_closed" in said:
        return ThreadClosed()
    if "message to copy not found" in said:
        return SourceGone()
    if any(text in said for text in _MARKUP):
        return Unreadable(fault)
    return Refused(fault, unreachable=any(text in said for text in _UNREACHABLE))
