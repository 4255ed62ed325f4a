"""The consonants of a text in Latin letters: much the same in whatever script a language is written.

People write Arabic, Ukrainian or Tigrinya in Latin letters as well, each in a way of their own, above all in vowels.
"""

import re

from anyascii import anyascii

_DIGITS_AS_LETTERS = re.compile(r"[a-z][23579]|[23579][a-z]")
_AS_LETTERS = str.maketrans({"2": "", "3": "", "5": "h", "7": "h", "9": "k"})
_OTHER = re.compile(r"[^a-z0-9 ]")
_DIGRAPHS = re.compile(r"([kgcsztdp])h")
_ALIKE = str.maketrans({"w": "v", "q": "k", "c": "k", **dict.fromkeys("aeiouy", ""), "j": ""})
_DOUBLE = re.compile(r"(.)\1+")


def skeleton(folded: str) -> str:
    """Return the consonants and digits of a folded text, its words with a space between."""
    latin = _OTHER.sub(" ", anyascii(folded).lower())
    if _DIGITS_AS_LETTERS.search(latin):
        latin = latin.translate(_AS_LETTERS)
    single = _DIGRAPHS.sub(r"\1", latin).translate(_ALIKE)
    return " ".join(_DOUBLE.sub(r"\1", single).split())
