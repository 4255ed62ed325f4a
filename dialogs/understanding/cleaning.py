"""Messages as the models want them: one spelling for what looks the same."""

import re
import unicodedata

LONGEST = 4096
"""Characters kept of a message; Telegram sends no longer ones."""

_INVISIBLE = re.compile("[\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff]")
_REPEATED = re.compile(r"([^\W\d])\1{2,}")
_LATIN = dict(zip("øæđłı", ("o", "ae", "d", "l", "i"), strict=True))
# Persian, Urdu and Kurdish letters as they are typed on an Arabic keyboard, Ukrainian ones on a Russian one, and so on.
_ARABIC = dict(zip("ىةیکپچگژہھےںٹڈڑەێۆڵڕۇ", "يهيكبجكزهههنتدرهيولرو", strict=True)) | {"ے": "ي"}
_CYRILLIC = dict(zip("іыєэґ", "ииеег", strict=True)) | dict.fromkeys("ьъ", "")


def _ethiopic() -> dict[str, str]:
    """Return one letter for those of the Ethiopic script that sound alike; a row holds a consonant with each vowel."""
    rows = {0x1210: 0x1200, 0x1280: 0x1200, 0x1220: 0x1230, 0x1340: 0x1338, 0x12D0: 0x12A0}
    alike = {chr(row + vowel): chr(plain + vowel) for row, plain in rows.items() for vowel in range(7)}
    long_a = {chr(plain): chr(plain + 3) for plain in (0x1200, 0x12A0)}
    return {letter: long_a.get(plain, plain) for letter, plain in alike.items()} | long_a


_SAME_LETTERS = str.maketrans(_LATIN | _ARABIC | _CYRILLIC | _ethiopic() | dict.fromkeys("'’", ""))


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
