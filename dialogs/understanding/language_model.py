"""The language a message is written in: character naive Bayes, with the contact's language as prior."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dialogs.understanding.ngrams import hashed_ngrams

_SIZES = (1, 2, 3)
_TELLING_SIZE = (3,)
_BUCKETS = 2**16
_SMOOTHING = 0.02
_OVERLAP = 0.35
"""Neighbouring n-grams say the same thing more than once: each counts for this much."""
_PRIOR = 2.0
"""What the contact's own language is worth, in nats."""
_FAMILIAR = 0.5
"""The share of a text's trigrams that a language must have met for the text to be in it."""
_FAMILIAR_TO_STRANGERS = 0.75
"""The same where the contact's own language is one that has not been learned: it might be that one."""
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
    def fit(cls, texts: Iterable[tuple[str, str]]) -> "LanguageModel":
        """Return the model learned from pairs of a language and a cleaned text in it."""
        counts: dict[tuple[str, bool], NDArray[np.float64]] = {}
        for language, text in texts:
            way = counts.setdefault((language, _is_latin(text)), np.zeros(_BUCKETS))
            np.add.at(way, hashed_ngrams(text, _SIZES, _BUCKETS), 1)
        counted = np.stack(list(counts.values()))
        smoothed = counted + _SMOOTHING
        likelihoods = np.log(smoothed / smoothed.sum(axis=1, keepdims=True)).astype(np.float32)
        return cls(tuple(language for language, _ in counts), likelihoods, counted > 0)

    def language(self, cleaned: str, prior: str) -> str | None:
        """Return the language of cleaned text, `prior` being the contact's; None where it is in none of them."""
        letters = [character for character in cleaned if character.isalpha()]
        if not letters or (len(letters) < _TELLING_LETTERS and _is_latin(cleaned)):
            return prior
        ngrams = hashed_ngrams(cleaned, _SIZES, _BUCKETS)
        scores = _OVERLAP * self.likelihoods[:, ngrams].sum(axis=1)
        scores += _PRIOR * np.array([language == prior for language in self.languages])
        best = int(scores.argmax())
        telling = hashed_ngrams(cleaned, _TELLING_SIZE, _BUCKETS)
        enough = _FAMILIAR if prior in self.languages else _FAMILIAR_TO_STRANGERS
        familiar = len(telling) > 0 and self.met[best, telling].mean() >= enough
        return self.languages[best] if familiar else None


def _is_latin(text: str) -> bool:
    letters = [character for character in text if character.isalpha()]
    return 2 * sum(character < "\u0250" for character in letters) > len(letters)
