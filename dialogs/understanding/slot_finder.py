"""Ages, sizes, sums, weekdays, interests and things that a message mentions in passing."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from dialogs.understanding.lexicon import Lexicon
from dialogs.understanding.pattern import Numbers, between, fold_entry, followers, last_number, single_spaced
from dialogs.understanding.reading import Slots

HOME = "nb"
"""The language of the country, whose words people mix into every other."""
LONGEST = 1200
"""Characters of a message in which slots are looked for."""
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")

_POSSIBLE = {
    "age": range(1, 26),
    "birth_year": range(1995, 2040),
    "grade": range(1, 14),
    "size": range(15, 211),
    "amount": range(20, 100_000),
    "thousands": range(1, 100),
}
_THOUSANDS_SEPARATOR = re.compile(r"(?<=\d)[ .,٬](?=\d{3}(?!\d))")
_ORE = re.compile(r"(?<=\d)[.,]\d\d(?!\d)")
_PRICE_DASH = re.compile(r"(?<=\d),-")
_TIME_OR_LONG_NUMBER = re.compile(r"\b\d{1,2}:\d\d\b|\+?\d{6,}|\b\d{3} \d\d \d{3}\b|\b\d\d \d\d \d\d \d\d\b")
_WORD = re.compile(r"\w+")
_ROUND_NUMBER = re.compile(r"(?<![\w.,:/-])\d{2,4}0(?![\w:/]|[.,]\d)")
_LEAST_BARE_SUM = 250
_LAST_NUMBER = re.compile(r"(?<![\w.,:/-])\d\d(?=\s*(?:$|[.,;!?،؛؟](?!\d)))")
_SHOE_SIZES = range(22, 50)
_SIZED = frozenset({"football-boots", "skates", "ski-boots"})


@dataclass(frozen=True)
class _Language:
    numbers: Numbers
    between: re.Pattern[str]
    ignored: re.Pattern[str]
    patterns: Mapping[str, re.Pattern[str]]
    lexicon: Lexicon


class SlotFinder:
    """Finds slots with what the language folders say about them."""

    def __init__(self, languages: Mapping[str, _Language]) -> None:
        self._languages = languages

    @classmethod
    def load(cls, folder: Path) -> "SlotFinder":
        """Return the finder of every language folder in `folder` that has a slots.toml."""
        return cls(
            {
                path.parent.name: _language(tomllib.loads(path.read_text("utf-8")), path.parent.name)
                for path in sorted(folder.glob("*/slots.toml"))
            }
        )

    def find(self, folded: str, languages: Sequence[str]) -> Slots:
        """Return the slots of folded text, read in the first language that knows each, then in the country's."""
        text = _TIME_OR_LONG_NUMBER.sub(" ; ", folded[:LONGEST])
        text = _PRICE_DASH.sub(" kr", _THOUSANDS_SEPARATOR.sub("", text))
        text = _ORE.sub("", text)
        spoken = [self._languages[name] for name in dict.fromkeys((*languages, HOME)) if name in self._languages]
        found: dict[str, Any] = {}
        for language in spoken:
            found = {**_numbers(text, language), **_words(text, language), **found}
        if found.get("age") == found.get("grade"):
            found.pop("age", None)  # the same number, as in "3. klasse"
        if spoken and "amount" not in found:
            found |= _bare_sum(spoken[0].numbers.marked(text), found)
        if found.get("item") in _SIZED and "size" not in found:
            found |= _bare_size(text, found)
        return Slots(**found)

    def clauses(self, folded: str, languages: Sequence[str]) -> list[str]:
        """Return the parts of a folded text between its marks and conjunctions, of two words or more."""
        known = [self._languages[name] for name in dict.fromkeys((*languages, HOME)) if name in self._languages]
        parts = known[0].between.split(folded) if known else [folded]
        return [part.strip() for part in parts if len(part.split()) > 1]

    def number(self, folded: str, languages: Sequence[str]) -> int | None:
        """Return the number that the whole of a folded text is, in digits or in words."""
        word = single_spaced(folded)
        if word.isdecimal():
            return int(word)
        known = (self._languages[name].numbers for name in (*languages, HOME) if name in self._languages)
        return next((number for each in known if (number := each.whole(word)) is not None), None)


def _numbers(text: str, language: _Language) -> dict[str, int]:
    rest = language.ignored.sub(" ; ", language.numbers.marked(text))
    found: dict[str, int] = {}
    for slot, pattern in language.patterns.items():
        for match in pattern.finditer(rest):
            value = last_number(match[0])
            if value in _POSSIBLE[slot]:
                found.setdefault(slot, value)
    if thousands := found.pop("thousands", None):
        found["amount"] = thousands * 1000
    return found


def _bare_sum(text: str, found: Mapping[str, Any]) -> dict[str, int]:
    """Take a round number that stands alone and is nothing else for a sum: "2500 for the cup"."""
    numbers = (int(digits) for digits in _ROUND_NUMBER.findall(text))
    sums = (number for number in numbers if number >= _LEAST_BARE_SUM and number not in _POSSIBLE["birth_year"])
    sum_ = next((number for number in sums if number not in found.values()), None)
    return {} if sum_ is None else {"amount": sum_}


def _bare_size(text: str, found: Mapping[str, Any]) -> dict[str, int]:
    """Take a number that a clause ends with and that is nothing else for the size of a thing: "skates, 35"."""
    numbers = (int(digits) for digits in _LAST_NUMBER.findall(text))
    size = next((number for number in numbers if number in _SHOE_SIZES and number not in found.values()), None)
    return {} if size is None else {"size": size}


def _words(text: str, language: _Language) -> dict[str, str]:
    found: dict[str, str] = {}
    for slot, value in language.lexicon.meanings(_WORD.findall(text)):
        found.setdefault(slot, value)
    return found


def _language(data: Mapping[str, Any], name: str) -> _Language:
    proclitics: Sequence[str] = data.get("proclitics", ())
    patterns: Mapping[str, Sequence[str]] = data.get("patterns", {})
    ignored: Sequence[str] = data.get("ignore", ())
    said = {single_spaced(fold_entry(word)): int(n) for n, words in data.get("numbers", {}).items() for word in words}
    together = followers([*ignored, *(pattern for each in patterns.values() for pattern in each)])
    multiples = {fold_entry(word): int(n) for n, words in data.get("multiples", {}).items() for word in words}
    numbers = Numbers(said, multiples, data.get("joins", ()), proclitics, data.get("conjunctions", ()), together)
    return _Language(
        numbers=numbers,
        between=between(data.get("between", ())),
        ignored=numbers.compiled(ignored),
        patterns={slot: numbers.compiled(each) for slot, each in patterns.items()},
        lexicon=Lexicon.of(_entries(name, data), proclitics),
    )


def _entries(name: str, data: Mapping[str, Any]) -> dict[tuple[str, str], list[str]]:
    entries = {("weekday", day): [f"{said}*"] for day, said in zip(WEEKDAYS, _calendar(name), strict=False)}
    for slot in ("weekday", "interest", "item"):
        for value, ways in data.get(slot, {}).items():
            entries.setdefault((slot, value), []).extend(ways)
    return entries


def _calendar(name: str) -> list[str]:
    try:
        days = Locale.parse(name).days["format"]["wide"]
    except (UnknownLocaleError, ValueError):
        return []
    return [days[number] for number in range(7)]
