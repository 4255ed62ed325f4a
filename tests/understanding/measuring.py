"""How well understanding does, on messages that it has not learned from."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogs.understanding.reader import Reader
from dialogs.understanding.reading import Reading

BLIND = Path(__file__).with_name("blind")
LANGUAGES = ("nb", "nn", "en", "pl", "uk", "ru", "lt", "tr", "ar", "fa", "ur", "ckb", "so", "ti", "es", "vi")
NORWEGIAN = frozenset({"nb", "nn"})


@dataclass(frozen=True)
class Message:
    """A message of the blind set; one that was written for its danger alone has no `topic` and no `style`."""

    text: str
    language: str
    topic: str | None
    style: str | None
    slots: dict[str, Any]
    is_danger: bool


@dataclass(frozen=True)
class Told:
    """What was read in a message, beside what is right."""

    message: Message
    reading: Reading

    @property
    def right(self) -> bool:
        return self.reading.topic == self.message.topic

    @property
    def among_three(self) -> bool:
        return self.message.topic in self.reading.ranking[:3]

    @property
    def language_right(self) -> bool:
        same = {self.reading.language, self.message.language}
        return len(same) == 1 or same == NORWEGIAN

    @property
    def slots_right(self) -> bool:
        return self.reading.slots.as_dict() == self.message.slots


def read_messages() -> list[Message]:
    """Return the blind set: first every language's messages by topic, then what speaks of danger or looks like it."""
    found: list[Message] = []
    for language in LANGUAGES:
        written = tomllib.loads((BLIND / f"{language}.toml").read_text("utf-8"))
        found += [
            Message(said["text"], language, topic, said["style"], said.get("slots", {}), topic == "urgent")
            for topic, messages in written["messages"].items()
            for said in messages
        ]
        for kind, is_danger in (("disclosures", True), ("harmless", False)):
            found += [Message(text, language, None, None, {}, is_danger) for text in written["danger"][kind]]
    return found


def read_all(reader: Reader, prior: str | None = None) -> list[Told]:
    """Read every message, written by a contact whose language is `prior`, or the message's own."""
    return [Told(message, reader.read(message.text, prior or message.language)) for message in read_messages()]


def share(truths: Iterable[bool]) -> float:
    """Return the share that is true, 0 where there is nothing."""
    counted = list(truths)
    return sum(counted) / len(counted) if counted else 0.0
