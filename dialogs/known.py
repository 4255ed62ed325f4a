"""What is known when something happens: an immutable snapshot, read at the start of a turn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from dialogs.catalogue import Item, Municipality

SELF, CHILD = "self", "child"
"""For whom a contact may write."""


@dataclass(frozen=True)
class Contact:
    """Who writes; a contact `without_chat` is a family without Telegram, whom the coordinator calls.

    One that wants `news` has agreed to hear when there is something free; `writes_for` is SELF or CHILD, once it is
    known, and `born` the year of whoever writes for themself.
    """

    first_name: str
    language: str
    welcomed: bool = True
    blocked: bool = False
    without_chat: bool = False
    news: bool = False
    writes_for: str | None = None
    born: int | None = None
    offered_language: str | None = None

    def age(self, today: date) -> int | None:
        """Return how old whoever writes for themself is, as Norwegians reckon, by the year of birth."""
        return today.year - self.born if self.writes_for == SELF and self.born else None


@dataclass(frozen=True)
class Ticket:
    """The contact's newest conversation with a human; `state` is "open", "taken" or "closed".

    `takers` are the Telegram accounts of the coordinators who are in it; `unasked` is said of one that a coordinator
    has opened to write first, and of which the contact knows nothing yet.
    """

    state: str
    taken_by: str | None = None
    takers: frozenset[int] = frozenset()
    closed_at: datetime | None = None
    unasked: bool = False


@dataclass(frozen=True)
class Journey:
    """A run: the dialog, the answers so far in their order, what was mentioned, and the question that waits.

    `id` is None as long as the run is not stored.
    """

    dialog: str
    answers: Mapping[str, str] = field(default_factory=dict)
    mentioned: Mapping[str, str | int] = field(default_factory=dict)
    asked: str = ""
    id: int | None = None


@dataclass(frozen=True)
class CheckIn:
    """A step of a child's plan, in days after the start; `state` is "planned", "rung", "asked" and so on."""

    step: int
    state: str
    due_at: datetime
    asked_at: datetime | None = None
    reminded: bool = False


@dataclass(frozen=True)
class Participant:
    """A child by first name or nickname, the activity's name, and its check-ins by their ids.

    `state` is "following", or why nothing is asked: "paused", "stopped", "finished", "opted_out", "changed" or
    "moved"; `age` is as it was told, None as long as nobody was asked.
    """

    name: str
    activity: str
    state: str = "following"
    check_ins: Mapping[int, CheckIn] = field(default_factory=dict)
    age: str | None = None


@dataclass(frozen=True)
class Known:
    """Everything that a turn's decision may rest on.

    `whole_languages` are those that all is said in, `now` is the municipality's local time, `suspended` the journey
    that the contact has left for another, `lent` how many of each item are away, `participants` the contact's children,
    `said_at` when the contact last said or pressed something, `invitations` those that hold, an activity's key by its
    token.
    """

    contact: Contact
    municipality: Municipality
    languages: tuple[str, ...]
    now: datetime
    whole_languages: tuple[str, ...] = ("nb",)
    journey: Journey | None = None
    suspended: Journey | None = None
    ticket: Ticket | None = None
    lent: Mapping[str, int] = field(default_factory=dict)
    participants: Mapping[int, Participant] = field(default_factory=dict)
    invitations: Mapping[str, str] = field(default_factory=dict)
    said_at: datetime | None = None

    @property
    def waits(self) -> bool:
        """Whether the contact waits for a human who has not taken the conversation."""
        return self.ticket is not None and self.ticket.state == "open" and not self.ticket.unasked

    @property
    def taken(self) -> bool:
        """Whether a human has the conversation."""
        return self.ticket is not None and self.ticket.state == "taken"

    @property
    def taker(self) -> str:
        """Name the human who has the conversation, or who would."""
        return (self.ticket and self.ticket.taken_by) or self.municipality.coordinator.name

    def free(self, item: Item) -> int:
        """Count how many of an item nobody has, has reserved or waits for."""
        return max(0, item.count - self.lent.get(item.key, 0))
