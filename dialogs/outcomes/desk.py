"""What a coordinator does with a conversation, and what the desk is shown."""

from dataclasses import dataclass

from dialogs.events import Colleague
from dialogs.outcomes.conversation import Foreign
from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class MoveOn(Outcome):
    """Move an application, a loan or a participant on, as the coordinator has pressed, and tell the family."""

    kind: str
    record: int
    step: str


@dataclass(frozen=True)
class Take(Outcome):
    """Give the conversation to a coordinator, and tell both sides.

    `foreign` where what she writes first is not in the contact's language.
    """

    by: Colleague
    foreign: Foreign = None


@dataclass(frozen=True)
class Join(Outcome):
    """Let one more coordinator into a conversation, and tell both sides."""

    by: Colleague


@dataclass(frozen=True)
class Close(Outcome):
    """Give the contact back to the bot, and tell both sides."""

    by: Colleague


@dataclass(frozen=True)
class Reopen(Outcome):
    """Let a conversation that was closed a moment ago wait for a human again."""


@dataclass(frozen=True)
class Assign(Outcome):
    """Give a conversation to the coordinator of that name."""

    name: str
    by: Colleague


@dataclass(frozen=True)
class ShowMine(Outcome):
    """Show which conversations a coordinator has."""

    by: Colleague


@dataclass(frozen=True)
class WishInterpreter(Outcome):
    """Put the wish for an interpreter on the day's list."""


@dataclass(frozen=True)
class Release(Outcome):
    """Free a conversation whose only coordinator has left the desk, so that somebody else takes it."""

    by: Colleague


@dataclass(frozen=True)
class Find(Outcome):
    """List at the desk the contacts of which every one of these words is true."""

    words: tuple[str, ...]


@dataclass(frozen=True)
class OpenFor(Outcome):
    """Open the contact's thread for a coordinator, who may want to write first, and lead there.

    `asked_in` is the thread in which it was asked for, None for General.
    """

    by: Colleague
    asked_in: int | None = None


@dataclass(frozen=True)
class NoteFamily(Outcome):
    """Note a family without Telegram, and open its thread; `language` is as the coordinator has written it, or ""."""

    by: Colleague
    name: str
    phone: str
    language: str


@dataclass(frozen=True)
class RaiseWaiting(Outcome):
    """Tell everybody at the desk of whoever has waited too long for an answer."""


@dataclass(frozen=True)
class ShowDay(Outcome):
    """Show at the desk what waits and what is under way; `morning` where it comes by itself."""

    morning: bool = False


@dataclass(frozen=True)
class MendThread(Outcome):
    """Write the card and a short history for the new thread of a ticket whose thread is gone."""
