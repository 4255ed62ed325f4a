"""The phrases in the language folders, each with its topic and language."""

import hashlib
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogs.understanding.reading import TOPICS

HARMS = ("violence", "abuse", "self-harm", "missing", "neglect")
"""The kinds of harm under which a danger.toml lists what speaks of it."""


class WrongPhraseFile(Exception):
    """A file of phrases has a part that it should not have, or lacks one that it should."""


@dataclass(frozen=True)
class Phrase:
    """Something people say, in which language, and what it is about."""

    text: str
    topic: str
    language: str


def load_phrases(folder: Path) -> tuple[Phrase, ...]:
    """Return the phrases of every language folder in `folder`, danger and what only looks like it among them."""
    return tuple(
        Phrase(text, topic, path.parent.name)
        for path in _files(folder)
        for topic, texts in _topics(path).items()
        for text in texts
    )


def fingerprint(folder: Path) -> str:
    """Return what tells one state of all phrases from another."""
    found = hashlib.sha256()
    for path in _files(folder):
        found.update(f"{path.parent.name}/{path.name}\0".encode())
        found.update(path.read_bytes())
    return found.hexdigest()


def _files(folder: Path) -> list[Path]:
    return sorted((*folder.glob("*/phrases.toml"), *folder.glob("*/danger.toml")))


def _topics(path: Path) -> dict[str, list[str]]:
    written: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    if path.name == "phrases.toml":
        _expect(path, written, set(TOPICS) - {"urgent"})
        return written
    _expect(path, written, {"danger", "harmless"})
    _expect(path, written["danger"], set(HARMS))
    harmless: Mapping[str, Sequence[str]] = written["harmless"]
    if unknown := set(harmless) - set(TOPICS) | set(harmless) & {"urgent"}:
        raise WrongPhraseFile(f"{path}: harmless has {sorted(unknown)}; it should have topics other than urgent")
    return {"urgent": [text for texts in written["danger"].values() for text in texts]} | {
        topic: list(texts) for topic, texts in harmless.items()
    }


def _expect(path: Path, written: Mapping[str, Any], parts: set[str]) -> None:
    if set(written) != parts:
        raise WrongPhraseFile(f"{path}: {sorted(set(written) ^ parts)} is missing or too much")
