"""Words that stand for something: stems, open at either end, with room for a slip of the finger."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from rapidfuzz import process
from rapidfuzz.distance import OSA

from dialogs.understanding.pattern import fold_entry

Meaning = tuple[str, str]
"""A slot and its value."""

_WINDOW = 3
"""Words that an entry may have at most."""
_LONG = 7
"""Letters from which on a word may be one letter wrong; shorter ones would turn into others."""
_SURE = 3
"""Letters at its start that must be right even then."""


@dataclass(frozen=True)
class _Stem:
    meaning: Meaning
    open_start: bool
    open_end: bool


@dataclass(frozen=True)
class Lexicon:
    """What words mean, looked up word by word in folded text."""

    stems: Mapping[str, _Stem]
    proclitics: tuple[str, ...] = ()
    _long: tuple[str, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_long", tuple(stem for stem in self.stems if len(stem) >= _LONG))

    @classmethod
    def of(cls, entries: Mapping[Meaning, Sequence[str]], proclitics: Sequence[str] = ()) -> "Lexicon":
        """Return the lexicon of these meanings, each with the ways to say it."""
        stems = {
            fold_entry(entry.strip("*")): _Stem(meaning, entry.startswith("*"), entry.endswith("*"))
            for meaning, ways in entries.items()
            for entry in ways
        }
        longest_first = sorted((fold_entry(proclitic) for proclitic in proclitics), key=len, reverse=True)
        return cls(stems, tuple(longest_first))

    def meanings(self, words: Sequence[str]) -> list[Meaning]:
        """Return what the words stand for, in their order; longer entries go before shorter ones."""
        found: list[Meaning] = []
        position = 0
        while position < len(words):
            for length in range(min(_WINDOW, len(words) - position), 0, -1):
                meaning = self._meaning(" ".join(words[position : position + length]), length)
                if meaning is not None:
                    found.append(meaning)
                    position += length
                    break
            else:
                position += 1
        return found

    def _meaning(self, window: str, length: int) -> Meaning | None:
        for form in self._forms(window):
            # Only single words are opened at their start; an open end lies in the last word.
            starts = range(len(form)) if length == 1 else (0,)
            for start in starts:
                for end in range(len(form), max(start, form.rfind(" ") + 1), -1):
                    stem = self.stems.get(form[start:end])
                    if stem and (start == 0 or stem.open_start) and (end == len(form) or stem.open_end):
                        return stem.meaning
        return self._nearly(window) if length == 1 and len(window) >= _LONG - 1 else None

    def _forms(self, window: str) -> list[str]:
        bare = [window[len(p) :] for p in self.proclitics if window.startswith(p) and len(window) > len(p) + 1]
        return [window, *bare]

    def _nearly(self, word: str) -> Meaning | None:
        # A slip rarely comes early, and another word often begins otherwise: "brøyting" is no wrestling.
        alike = [stem for stem in self._long if stem[:_SURE] == word[:_SURE]]
        near = process.extractOne(word, alike, scorer=OSA.distance, score_cutoff=1)
        return self.stems[near[0]].meaning if near else None
