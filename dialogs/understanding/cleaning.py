"""Messages as the models want them: one spelling for what looks the same."""

import re
import unicodedata

LONGEST = 4096
"""Characters kept of a message; Telegram sends no longer ones."""

_INVISIBLE = re.compile("[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")
_SAME_LETTERS = str.maketrans(
    {"ø": "o", "æ": "ae", "đ": "d", "ł": "l", "ı": "i", "ى": "ي", "ة": "ه", "ی": "ي", "ک": "ك", "'": "", "’": ""}
)


def clean(text: str) -> str:
    """Return the text in lower case and NFKC, with ASCII digits, single spaces and nothing invisible."""
    # A lone surrogate has no UTF-8; NFKC can make text eighteen times longer, so cut before and after.
    kept = text[:LONGEST].encode("utf-8", "ignore").decode("utf-8")
    normal = unicodedata.normalize("NFKC", kept)[:LONGEST].lower()
    visible = _INVISIBLE.sub("", normal)
    digits = "".join(_ascii_digit(character) for character in visible)
    return " ".join(_REPEATED.sub(r"\1\1", digits).split())


def fold(cleaned: str) -> str:
    """Return cleaned text without diacritics and apostrophes, so that what is typed without them matches."""
    apart = unicodedata.normalize("NFKD", cleaned)
    return "".join(c for c in apart if not unicodedata.combining(c)).translate(_SAME_LETTERS)


def _ascii_digit(character: str) -> str:
    if character.isascii() or not character.isdecimal():
        return character
    return str(unicodedata.decimal(character))
