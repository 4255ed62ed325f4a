r"""The small language in which the data files say how something is written.

A pattern is words with a space between. `*` is an open end of a word, `|` parts alternatives, `{n}` is a number
in digits or in words, `_` stands for up to three words, `$` is where a clause ends.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from dialogs.understanding.cleaning import clean, fold

_GAP = r"(?:[^\W]+[^\w.!?]+){0,3}?"
_LOOSE = r"\W*"
_MARK = "\ue000"  # a letter that nobody writes, before a number that was written in words
_NUMBER = rf"{_MARK}?\d+"
_HUNDRED, _THOUSAND = 100, 1000
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
    """The numbers of a language in words, and the patterns they are part of; `ends` begin what clauses end before.

    What stands together is one number: "two thousand five hundred". A word among `multiples`, such as "thousand", is
    a number only beside another; `joins` may stand in between.
    """

    values: Mapping[str, int]
    multiples: Mapping[str, int] = field(default_factory=dict)
    joins: Sequence[str] = ()
    proclitics: Sequence[str] = ()
    ends: Sequence[str] = ()
    followers: frozenset[str] = frozenset()
    """What may be written together with a number before it: "eightyear"."""
    _words: re.Pattern[str] = field(init=False, repr=False)
    _adjoining: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        followed = rf"(?=(?!\w)|{_any(self.followers)})" if self.followers else r"(?!\w)"
        said = _any([*self.values, *self.multiples])
        expression = rf"(?<!\w)({self._prefix})({said}){followed}" if self.values else r"(?!)"
        object.__setattr__(self, "_words", re.compile(expression))
        join = rf"(?:(?:{_any(map(fold_entry, self.joins))})[\s-]+)?" if self.joins else ""
        object.__setattr__(self, "_adjoining", re.compile(rf"[\s-]+{join}"))

    def marked(self, folded: str) -> str:
        """Return a folded text with the numbers that are in words as marked digits."""
        parts: list[str] = []
        end = 0
        for run in self._runs(folded):
            number = self._number([single_spaced(found[2]) for found in run])
            if number is not None:
                parts += [folded[end : run[0].start()], run[0][1], f"{_MARK}{number}"]
                end = run[-1].end()
        return "".join([*parts, folded[end:]])

    def whole(self, words: str) -> int | None:
        """Return the number that words with single spaces between are, None where there is anything else."""
        marked = self.marked(words)
        return int(marked[1:]) if re.fullmatch(rf"{_MARK}\d+", marked) else None

    def _runs(self, folded: str) -> Iterator[list[re.Match[str]]]:
        """Yield the words of each number, as many as are one number together."""
        run: list[re.Match[str]] = []
        for found in self._words.finditer(folded):
            adjoins = run and self._adjoining.fullmatch(folded, run[-1].end(), found.start())
            if adjoins and self._number([single_spaced(each[2]) for each in (*run, found)]) is not None:
                run.append(found)
                continue
            if run:
                yield run
            run = [found]
        if run:
            yield run

    def _number(self, words: Sequence[str]) -> int | None:
        """Return the number that words are together, None where they are none."""
        if len(words) == 1:
            return self.values.get(words[0])
        thousands, rest = 0, 0
        for word in words:
            if (multiple := self.multiples.get(word)) == _THOUSAND and thousands == 0:
                thousands, rest = (rest or 1) * _THOUSAND, 0
            elif multiple == _HUNDRED and rest < _HUNDRED:
                rest = (rest or 1) * _HUNDRED
            elif multiple is None and (value := self.values[word]) >= _THOUSAND and thousands == rest == 0:
                thousands = value
            elif multiple is None and _goes_after(value, rest):
                rest += value
            else:
                return None
        return thousands + rest

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


def _goes_after(value: int, said: int) -> bool:
    """Tell whether a number below 1000 may follow what was said of it: five after twenty, fifty after 300."""
    if said % _HUNDRED == 0:
        return value < (_HUNDRED if said else _THOUSAND)
    return value < 10 < said % _HUNDRED and said % 10 == 0


def followers(patterns: Iterable[str]) -> frozenset[str]:
    """Return what comes right after a number in some patterns; single letters begin too many other words."""
    split = [fold_entry(pattern).split() for pattern in patterns]
    after = {following for words in split for part, following in pairwise(words) if part == "{n}"}
    words = {word.strip("*") for part in after - {"$", "_"} for word in part.split("|")}
    return frozenset(word for word in words if len(word) > 1)


def between(words: Iterable[str]) -> re.Pattern[str]:
    """Return an expression for what stands between clauses: marks, and these words."""
    return re.compile(rf"[,.;:!?،؛؟\n]+|(?<!\w)(?:{_any(fold_entry(word) for word in words)})(?!\w)")


def last_number(found: str) -> int:
    """Return the last number of what a pattern has found in marked text."""
    return int(_DIGITS.findall(found)[-1])


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\W+") for word in longest_first) or r"(?!)"
