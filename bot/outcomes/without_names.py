"""What somebody wrote, without what identifies: so that it can be learnt from.

It finds names that are known, as they are spelt there; a name that nobody knows of stays, and only a reader finds it.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import reduce
from typing import Final

GONE: Final = "…"
SHORTEST: Final = 2  # letters of a name; a single one would be found in too many words

_STRETCH: Final = "\u0640"  # lengthens a letter of Arabic, and is none
_JOINERS: Final = "\u200c\u200d"
_MARKS = "[\u0300-\u036f\u0640\u064b-\u065f\u0670]*"  # accents, the vowels of Arabic and what stretches its letters
_BEFORE = "(?:[وف]?[بلكف]?(?:ال)?)?"  # "and", "to", "with", which Arabic writes in one word with the name
_AFTER = "(?:['’]?s)?"
_HIDDEN = "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"  # directions and joiners, which nobody sees
_BETWEEN = rf"[\s().\-‐-―/\\{_HIDDEN}]{{0,3}}"
_IDENTIFYING: Final = (
    re.compile(r"(?:https?://|www\.|t\.me/|tg://)\S+", re.IGNORECASE),
    re.compile(r"[^\s@<>(),;:]+@[\w-]+(?:\.[\w-]+)+"),  # an e-mail address
    re.compile(r"\b(?:[a-z0-9-]+\.)+(?:[a-z]{2,}/\S*|(?:com|net|no|org|info|se|dk)\b)", re.IGNORECASE | re.ASCII),
    re.compile(r"@\w+"),
    re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)"),  # a date, perhaps of birth
    re.compile(rf"[+(]*\d(?:{_BETWEEN}\d){{6,}}"),  # a telephone, also in digits of Arabic
    re.compile(r"\d{6,}"),
)


def without_names(said: str, names: Iterable[str]) -> str:
    """Return words in one line, with names, numbers, addresses and links replaced."""
    cleaned = reduce(lambda text, pattern: pattern.sub(GONE, text), _IDENTIFYING, unicodedata.normalize("NFKC", said))
    cleaned = reduce(lambda text, pattern: pattern.sub(GONE, text), map(_of, _words(names)), _apart(cleaned))
    shown = "".join(map(_plain, unicodedata.normalize("NFC", cleaned)))
    return re.sub(rf"{GONE}(?:\s*{GONE})+", GONE, " ".join(shown.split()))


def says_something(cleaned: str) -> bool:
    """Tell whether any word is left."""
    return any(letter.isalpha() for letter in cleaned)


def _apart(text: str) -> str:
    """Return letters and their marks apart, so that a name is found with and without them."""
    return unicodedata.normalize("NFD", text)


def _words(names: Iterable[str]) -> list[str]:
    """Return the words of names by their letters alone, the longest first."""
    found = {_letters(word) for name in names for word in re.split(r"[\s\-‐-―.,/()_]+", name)}
    return sorted((word for word in found if len(word) >= SHORTEST), key=len, reverse=True)


def _letters(word: str) -> str:
    apart = _apart(unicodedata.normalize("NFKC", word))
    return "".join(letter for letter in apart if letter.isalpha() and letter != _STRETCH)


def _plain(letter: str) -> str:
    """Return a letter, nothing for what only directs, and a space for what ends a line."""
    if letter.isprintable() or letter in _JOINERS:
        return letter
    return "" if unicodedata.category(letter) == "Cf" else " "


def _of(word: str) -> re.Pattern[str]:
    letters = _MARKS.join(re.escape(letter) for letter in word) + _MARKS
    return re.compile(rf"(?<!\w){_BEFORE}{letters}{_AFTER}(?!\w)", re.IGNORECASE)
