"""The phrases in the language folders, each with its topic and language."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dialogs.understanding.reading import TOPICS


class UnknownTopicError(Exception):
    """A phrase file has a topic that does not exist, or lacks one that does."""


@dataclass(frozen=True)
class Phrase:
    """Something people say, in which language, and what it is about."""

    text: str
    topic: str
    language: str


def load_phrases(folder: Path) -> tuple[Phrase, ...]:
    """Return the phrases of every language folder in `folder` that has a phrases.toml."""
    phrases: list[Phrase] = []
    for path in sorted(folder.glob("*/phrases.toml")):
        by_topic: dict[str, Sequence[str]] = tomllib.loads(path.read_text("utf-8"))
        if set(by_topic) != set(TOPICS):
            raise UnknownTopicError(f"{path}: {sorted(set(by_topic) ^ set(TOPICS))}")
        phrases += [Phrase(text, topic, path.parent.name) for topic, texts in by_topic.items() for text in texts]
    return tuple(phrases)
