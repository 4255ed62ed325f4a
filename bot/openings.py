"""The strict reader of `who.toml`: the openings by which people say that they write for themselves, or for a child.

OpeningsWrong: a file has other lists than "self" and "child".
"""

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from dialogs.known import CHILD, SELF
from dialogs.understanding.cleaning import clean, fold

_AGE = "{age}"
_YEARS = r" (\d{1,2}) "
_YOUNG = range(6, 26)
_WORD = re.compile(r"\w+")


class OpeningsWrong(Exception):
    """A file has other lists than "self" and "child"."""


@dataclass(frozen=True)
class Openings:
    """What is said by whom; whoever speaks of a child does not write for themself, whatever else is said."""

    of_self: tuple[re.Pattern[str], ...] = ()
    of_child: tuple[re.Pattern[str], ...] = ()

    @classmethod
    def load(cls, folder: Path) -> "Openings":
        """Read the files of every language; whoever writes may mix them."""
        files = {file.parent.name: tomllib.loads(file.read_text("utf-8")) for file in sorted(folder.glob("*/who.toml"))}
        if wrong := [language for language, data in files.items() if data.keys() != {SELF, CHILD}]:
            raise OpeningsWrong(f"{', '.join(wrong)}: the lists are {SELF} and {CHILD}")
        return cls(_patterns(files.values(), SELF), _patterns(files.values(), CHILD))

    def writes_for(self, said: str) -> str | None:
        """Return SELF or CHILD where a line says so."""
        line = f" {_folded(said)} "
        if any(pattern.search(line) for pattern in self.of_child):
            return CHILD
        return SELF if any(_holds(pattern, line) for pattern in self.of_self) else None


def _holds(pattern: re.Pattern[str], line: str) -> bool:
    found = pattern.search(line)
    return found is not None and all(int(age) in _YOUNG for age in found.groups())


def _patterns(files: Iterable[dict[str, list[str]]], who: str) -> tuple[re.Pattern[str], ...]:
    return tuple(_pattern(opening) for data in files for opening in data[who])


def _pattern(opening: str) -> re.Pattern[str]:
    pieces = (re.escape(_folded(piece)) for piece in opening.split(_AGE))
    return re.compile(f" {_YEARS.join(pieces).strip()} ")


def _folded(line: str) -> str:
    return " ".join(_WORD.findall(fold(clean(line))))
