"""The language a message is written in: character naive Bayes, with the contact's language as prior."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from babel.core import get_global
from numpy.typing import NDArray

from dialogs.understanding.ngrams import hashed_ngrams

SIZES = (1, 2, 3)
TELLING_SIZE = (3,)
BUCKETS = 2**14
_OVERLAP = 0.35
"""Neighbouring n-grams say the same thing more than once: each counts for this much."""
_PRIOR = 2.0
"""What the contact's own language is worth, in nats."""
_FAMILIAR = 0.5
"""The share of a text's trigrams that a language must have met for the text to be in it."""
_TELLING_LETTERS = 4
"""Fewer Latin letters are the same word in many languages: "ok", "hei", "no"."""


@dataclass(frozen=True)
class LanguageModel:
    """Tells the language of a message among those it has learned."""

    languages: tuple[str, ...]
    """One for each way of writing: Arabic stands here twice, in its own letters and in Latin ones."""
    likelihoods: NDArray[np.float32]
    """Logarithms, (ways of writing, buckets)."""
    met: NDArray[np.bool_]
    """Which n-grams each has, (ways of writing, buckets)."""

    @classmethod
    def read(cls, arrays: Mapping[str, NDArray[Any]]) -> "LanguageModel":
        """Return the model that was written."""
        likelihoods = arrays["language.likelihoods"].astype(np.float32) * arrays["language.step"].astype(np.float32)
        met = np.unpackbits(arrays["language.met"].astype(np.uint8), axis=1).astype(np.bool_)
        return cls(tuple(str(name) for name in arrays["language.names"]), likelihoods, met)

    def language(self, cleaned: str, prior: str) -> str | None:
        """Return the language of cleaned text, `prior` being the contact's; None where it is in none of them."""
        letters = [character for character in cleaned if character.isalpha()]
        if not letters or (len(letters) < _TELLING_LETTERS and is_latin(cleaned)):
            return prior
        ngrams = hashed_ngrams(cleaned, SIZES, BUCKETS)
        scores = _OVERLAP * self.likelihoods[:, ngrams].sum(axis=1)
        scores += _PRIOR * np.array([language == prior for language in self.languages])
        best = int(scores.argmax())
        telling = hashed_ngrams(cleaned, TELLING_SIZE, BUCKETS)
        familiar = len(telling) > 0 and self.met[best, telling].mean() >= _FAMILIAR
        return self.languages[best] if familiar else None


def is_romanized(text: str, language: str) -> bool:
    """Tell whether text is in Latin letters though its language has others."""
    return "Latn" not in get_global("likely_subtags").get(language, "Latn") and is_latin(text)


def is_latin(text: str) -> bool:
    """Tell whether most letters of a text are Latin ones."""
    letters = [character for character in text if character.isalpha()]
    return 2 * sum(character < "\u0250" for character in letters) > len(letters)
