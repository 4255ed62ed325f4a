"""What the coordinator says that a family's words were about."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class AskTopic(Outcome):
    """Ask at the desk what a contact's words were about.

    They are a message of the record, asked of once more; else the line replied to, by its id at the desk; else the
    first that a ticket, or the newest, has of the contact.
    """

    ticket: int | None = None
    replied_to: int | None = None
    message: int | None = None


@dataclass(frozen=True)
class CorrectTopic(Outcome):
    """Keep, without names, what a message of the record was about; None keeps it no longer."""

    message: int
    topic: str | None
