"""The strict reader of `club-words.toml`: how people ask what a word of club life means.

ClubWordsWrong: a file explains a word that nobody knows, or lets one spelling stand for two words.
"""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dialogs.club_life import WORDS
from dialogs.understanding.cleaning import clean, fold

_LONGEST = 120  # characters of a question
_LONG = 5  # letters from which on a word may be one letter wrong
_WORD = re.compile(r"\w+")
_KEYS = {"asks", "around", "words"}


class ClubWordsWrong(Exception):
    """A file explains a word that nobody knows, or lets one spelling stand for two words."""


@dataclass(frozen=True)
class ClubWords:
    """What asks for a word in any language, what may stand around it, and the spellings of each word."""

    asks: tuple[str, ...] = ()
    around: frozenset[str] = frozenset()
    spellings: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def load(cls, folder: Path) -> "ClubWords":
        """Read the files of every language; whoever asks may mix them."""
        files = [_read(file) for file in sorted(folder.glob("*/club-words.toml"))]
        asks = tuple(f" {_folded(ask)} " for data in files for ask in data["asks"])
        around = _folded_all(word for data in files for word in data["around"])
        spellings: dict[str, str] = {}
        for key, spelling in ((key, way) for data in files for key, ways in data["words"].items() for way in ways):
            if spellings.setdefault(_folded(spelling), key) != key:
                raise ClubWordsWrong(f"{spelling}: stands for {spellings[_folded(spelling)]} and for {key}")
        return cls(asks, around, spellings)

    def asked(self, said: str) -> tuple[str, ...]:
        """Return the words that a short message asks the meaning of; none where it says anything else."""
        if len(said) > _LONGEST:
            return ()
        found, rest = self._found(_WORD.findall(_folded(said)))
        sentence = f" {' '.join(rest)} "
        asking = [ask for ask in self.asks if ask in sentence]
        if not asking:
            return found if not rest and said.rstrip().endswith(("?", "؟")) else ()
        left = set(rest) - self.around - {word for ask in asking for word in ask.split()}
        return () if left else found

    def _found(self, words: Sequence[str]) -> tuple[tuple[str, ...], list[str]]:
        """Part the words of club life from the rest."""
        found: list[str] = []
        rest: list[str] = []
        position = 0
        while position < len(words):
            pair = " ".join(words[position : position + 2])
            length = 2 if " " in pair and pair in self.spellings else 1
            key = self._key(pair if length > 1 else words[position])
            if key:
                found.append(key)
            else:
                rest.append(words[position])
            position += length
        return tuple(dict.fromkeys(found)), rest

    def _key(self, word: str) -> str | None:
        if word in self.spellings or len(word) < _LONG or word in self.around:
            return self.spellings.get(word)
        alike = [spelling for spelling in self.spellings if len(spelling) >= _LONG and spelling[0] == word[0]]
        near = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=1)
        return self.spellings[near[0]] if near else None


def _read(file: Path) -> dict[str, Any]:
    data = tomllib.loads(file.read_text("utf-8"))
    if data.keys() != _KEYS or not data["words"].keys() <= set(WORDS):
        raise ClubWordsWrong(f"{file.parent.name}: {', '.join(sorted(_KEYS))}, and words of {', '.join(WORDS)}")
    return data


def _folded(line: str) -> str:
    return " ".join(_WORD.findall(fold(clean(line))))


def _folded_all(lines: Iterable[str]) -> frozenset[str]:
    return frozenset(_folded(line) for line in lines)
