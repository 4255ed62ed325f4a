"""What has come in: an event, and whose it is, before anything is looked up."""

from dataclasses import dataclass

from dialogs.events import ContactEvent, DeskEvent, Event


@dataclass(frozen=True)
class FromPerson:
    """Something a person did in the chat with the bot; `language` is what their Telegram speaks."""

    event: ContactEvent
    chat_id: int
    first_name: str
    language: str


@dataclass(frozen=True)
class FromDesk:
    """Something that happened at the desk, in a thread or, without one, in General."""

    event: DeskEvent
    thread_id: int | None


@dataclass(frozen=True)
class FromSender:
    """Something that became of a send, about a contact that is known."""

    event: Event
    contact: int


@dataclass(frozen=True)
class DeskMoved:
    """The desk has become a supergroup with another id."""

    chat_id: int


Incoming = FromPerson | FromDesk | FromSender | DeskMoved
