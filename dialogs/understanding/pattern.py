r"""The small language in which the data files say how something is written.

A pattern is words with a space between. `*` is an open end of a word, `|` parts alternatives, `{n}` is a number
in digits or in words, `_` stands for up to three words, `$` is where a clause ends.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dialogs.understanding.cleaning import clean, fold

_GAP = r"(?:[^\W]+[^\w.!?]+){0,3}?"
_LOOSE = r"\W*"
_MARK = "\ue000"  # a letter that nobody writes, before a number that was written in words
_NUMBER = rf"{_MARK}?\d+"
_DIGITS = re.compile(r"\d+")
_WORDS = re.compile(r"\w+")


def fold_entry(entry: str) -> str:
    """Return a line of a data file as messages are compared with it."""
    return fold(clean(entry))


def single_spaced(words: str) -> str:
    """Return words with single spaces between: "thirty-six" is "thirty six"."""
    return " ".join(_WORDS.findall(words))


@dataclass(frozen=True)
class Numbers:
    """The numbers of a language in words, and the patterns they are part of; `ends` begin what clauses end before."""

    values: Mapping[str, int]
    proclitics: Sequence[str] = ()
    ends: Sequence[str] = ()
    followers: frozenset[str] = frozenset()
    """What may be written together with a number before it: "eightyear"."""
    _words: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        followed = rf"(?=(?!\w)|{_any(self.followers)})" if self.followers else r"(?!\w)"
        expression = rf"(?<!\w)({self._prefix})({_any(self.values)}){followed}" if self.values else r"(?!)"
        object.__setattr__(self, "_words", re.compile(expression))

    def marked(self, folded: str) -> str:
        """Return a folded text with the numbers that are in words as marked digits."""
        return self._words.sub(lambda found: f"{found[1]}{_MARK}{self.values[single_spaced(found[2])]}", folded)

    def compiled(self, patterns: Iterable[str]) -> re.Pattern[str]:
        """Return one expression that matches wherever any of the patterns does, in marked text."""
        bodies = [self._pattern(fold_entry(pattern).split()) for pattern in patterns]
        return re.compile(rf"(?<!\w)(?:{'|'.join(bodies)})" if bodies else r"(?!)")

    @property
    def _prefix(self) -> str:
        return f"(?:{_any(fold_entry(p) for p in self.proclitics)})?" if self.proclitics else ""

    def _pattern(self, words: Sequence[str]) -> str:
        prefix = self._prefix
        parts: list[str] = []
        glue = ""
        for part, following in zip(words, [*words[1:], "$"], strict=True):
            if part == "_":
                parts.append(rf"{glue}{_GAP}")
                glue = ""
            elif part == "$":
                begins_anew = self._word("|".join(map(fold_entry, self.ends))) or "(?!)"
                parts.append(rf"(?=\s*(?:$|[^\w\s]|(?:{begins_anew})(?!\w)))")
            elif part == "{n}":
                # Digits and what is counted are often written together: "8år", "g12", "åtteåring".
                end = r"(?!\w)" if following == "$" else ""
                parts.append(rf"{_LOOSE if glue else ''}{prefix}(?:{_NUMBER}){end}")
                glue = _LOOSE
            else:
                end = r"(?![^\W\d])" if following == "{n}" else r"(?!\w)"
                parts.append(rf"{glue}{prefix}(?:{self._word(part)}){end}")
                glue = r"\W+"
        return "".join(parts)

    def _word(self, part: str) -> str:
        words = [re.escape(word).replace(r"\*", r"\w*") for word in part.split("|")]
        marked = [rf"{_MARK}{self.values[word]}(?!\d)" for word in part.split("|") if word in self.values]
        return "|".join((*words, *marked))


def followers(patterns: Iterable[str]) -> frozenset[str]:
    """Return what comes right after a number in some patterns."""
    split = [fold_entry(pattern).split() for pattern in patterns]
    after = {following for words in split for part, following in pairwise(words) if part == "{n}"}
    return frozenset(word.strip("*") for part in after - {"$", "_"} for word in part.split("|"))


def between(words: Iterable[str]) -> re.Pattern[str]:
    """Return an expression for what stands between clauses: marks, and these words."""
    return re.compile(rf"[,.;:!?،؛؟\n]+|(?<!\w)(?:{_any(fold_entry(word) for word in words)})(?!\w)")


def last_number(found: str) -> int:
    """Return the last number of what a pattern has found in marked text."""
    return int(_DIGITS.findall(found)[-1])


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\W+") for word in longest_first) or r"(?!)"
