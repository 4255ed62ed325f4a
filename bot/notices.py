"""What the sender has to tell: events of our own, stored as Telegram's are."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final

from dialogs.events import Blocked, Event, NotDelivered, ThreadLost
from storage.events import NewEvent

SOURCE = "sender"

_READ: Final[Mapping[str, Callable[[dict[str, Any]], Event]]] = {
    "blocked": lambda _: Blocked(),
    "thread-lost": lambda _: ThreadLost(),
    "not-delivered": lambda content: NotDelivered(content["state"], content["text"]),
}


def notice(kind: str, contact: int, key: str, **content: str) -> NewEvent:
    """Write what became of a row of the outbox as an event about a contact, once for each key."""
    body = {"kind": kind, "contact": contact} | content
    return NewEvent(SOURCE, f"{kind} {key}", f"contact {contact}", json.dumps(body))


def read(content: str) -> tuple[int, Event]:
    """Read a notice back: the contact it is about, and what has happened."""
    body = json.loads(content)
    return body["contact"], _READ[body["kind"]](body)
