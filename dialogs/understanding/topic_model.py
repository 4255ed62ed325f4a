"""What a message is about: ridge regression over hashed character n-grams, with honest probabilities.

Ridge regression knows in closed form what it would say of each phrase had it not seen it (leave one out). From
those answers the temperature of the probabilities and the threshold for acting are fitted, at no extra cost.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from dialogs.understanding.ngrams import hashed_ngrams
from dialogs.understanding.reading import TOPICS, Slots

Floats = NDArray[np.float64]
Weights = NDArray[np.float32]

_SIZES = (2, 3, 4)
_BUCKETS = 2**13
_SLOT_NAMES = tuple(Slots.__dataclass_fields__)
_LENGTHS = 7
_CHARACTERS_A_LENGTH = 12
_MARKS = 1 + _LENGTHS + len(_SLOT_NAMES)
_MARK_WEIGHT = 0.35
"""A slot that is mentioned, and the length, count as much as this beside n-grams of norm 1."""
_ALWAYS_WEIGHT = 0.22
_PENALTY = 0.6
_TEMPERATURES = np.linspace(2.0, 30.0, 57)
_RIGHT = 0.95
"""The share of what is acted on without asking back that must be right."""


@dataclass(frozen=True)
class TopicModel:
    """Says how likely a text is about each topic."""

    idf: Weights
    """How telling each n-gram is, (buckets,)."""
    weights: Weights
    """What each feature says for each topic, (buckets + marks, topics)."""
    temperature: float
    threshold: float
    """The confidence above which 95 % of unseen phrases were right."""

    @classmethod
    def fit(cls, texts: Sequence[str], slots: Sequence[Slots], topics: Sequence[str]) -> "TopicModel":
        """Return the model learned from folded texts, their slots and their topics."""
        counts = [_counts(text) for text in texts]
        idf = _idf(counts)
        features = np.zeros((len(texts), _BUCKETS + _MARKS), dtype=np.float32)
        for row, counted, text, found in zip(features, counts, texts, slots, strict=True):
            _fill(row, counted, text, found, idf)
        said = np.array([TOPICS.index(topic) for topic in topics])
        coefficients, unseen = _ridge(features, said)
        temperature = _temperature(unseen, said)
        return cls(
            idf=idf,
            weights=features.T @ coefficients.astype(np.float32),
            temperature=temperature,
            threshold=_threshold(_softmax(unseen * temperature), said),
        )

    def probabilities(self, folded: str, slots: Slots) -> Floats:
        """Return how likely each topic is, (topics,), summing to 1."""
        row = np.zeros(_BUCKETS + _MARKS, dtype=np.float32)
        _fill(row, _counts(folded), folded, slots, self.idf)
        told = np.flatnonzero(row)
        scores = row[told] @ self.weights[told]
        likely: Floats = _softmax(scores[None].astype(np.float64) * self.temperature)[0]
        return likely


_Counts = tuple[NDArray[np.int64], NDArray[np.int64]]


def _counts(text: str) -> _Counts:
    buckets, counts = np.unique(hashed_ngrams(text, _SIZES, _BUCKETS), return_counts=True)
    return buckets, counts


def _idf(counts: Sequence[_Counts]) -> Weights:
    documents = np.bincount(np.concatenate([buckets for buckets, _ in counts]), minlength=_BUCKETS)
    return np.log((1 + len(counts)) / (1 + documents)).astype(np.float32)


def _fill(row: Weights, counted: _Counts, text: str, slots: Slots, idf: Weights) -> None:
    buckets, counts = counted
    values = np.sqrt(counts) * idf[buckets]
    row[buckets] = values / (np.linalg.norm(values) + 1e-9)
    row[_BUCKETS] = _ALWAYS_WEIGHT
    row[_BUCKETS + 1 + min(_LENGTHS - 1, len(text) // _CHARACTERS_A_LENGTH)] = _MARK_WEIGHT
    for name in slots.as_dict():
        row[_BUCKETS + 1 + _LENGTHS + _SLOT_NAMES.index(name)] = _MARK_WEIGHT


def _ridge(features: Weights, said: NDArray[np.int64]) -> tuple[Floats, Floats]:
    """Return the coefficient of each phrase and the scores each would get unseen, both (phrases, topics)."""
    wanted = np.eye(len(TOPICS))[said]
    sizes = np.bincount(said, minlength=len(TOPICS))
    # Small topics count more, else `other` with its many phrases swallows them.
    penalties = _PENALTY * np.sqrt(sizes[said] / sizes.mean())
    inverse = np.linalg.inv((features @ features.T).astype(np.float64) + np.diag(penalties))
    coefficients = inverse @ wanted
    return coefficients, wanted - coefficients / np.diag(inverse)[:, None]


def _softmax(scores: Floats) -> Floats:
    raised = np.exp(scores - scores.max(axis=1, keepdims=True))
    result: Floats = raised / raised.sum(axis=1, keepdims=True)
    return result


def _temperature(unseen: Floats, said: NDArray[np.int64]) -> float:
    def likelihood(temperature: float) -> float:
        return float(np.log(_softmax(unseen * temperature)[np.arange(len(said)), said]).mean())

    return max((float(temperature) for temperature in _TEMPERATURES), key=likelihood)


def _threshold(unseen: Floats, said: NDArray[np.int64]) -> float:
    confidence = unseen.max(axis=1)
    surest_first = np.argsort(-confidence)
    right = (unseen.argmax(axis=1) == said)[surest_first]
    good = np.flatnonzero(np.cumsum(right) / np.arange(1, len(right) + 1) >= _RIGHT)
    return float(confidence[surest_first[good[-1]]]) if len(good) else 1.0
