"""What a text is likely to be: a log-average of what its letters and what its meaning say.

Letters are hashed character n-grams under a softmax regression; meaning is a sentence embedding under small neural
nets. Each is trained apart, and their logarithms are averaged. Without an embedding the letters speak alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dialogs.understanding.embedding import Vector
from dialogs.understanding.ngrams import hashed_ngrams
from dialogs.understanding.skeleton import skeleton

BUCKETS = 2**15
"""Of which the second half is for skeletons."""
_SIZES = (1, 2, 3, 4, 5)
_SKELETON_SIZES = (1, 2, 3, 4)
_SKELETONS_COUNT = 0.7

Floats = NDArray[np.float32]
Counted = tuple[NDArray[np.int64], Floats]
"""The buckets of a text's n-grams, each once, and how much each counts."""


def counted(folded: str) -> Counted:
    """Return the n-grams of a folded text and of its skeleton, with the square roots of how often each is there."""
    half = BUCKETS // 2
    parts = [
        np.unique(hashed_ngrams(folded, _SIZES, half), return_counts=True),
        np.unique(hashed_ngrams(skeleton(folded), _SKELETON_SIZES, half), return_counts=True),
    ]
    buckets = np.concatenate([parts[0][0], parts[1][0] + half])
    return buckets, np.sqrt(np.concatenate([counts for _, counts in parts])).astype(np.float32)


def weighted(found: Counted, idf: Floats) -> Counted:
    """Return n-grams weighted by how telling each is, with norm 1, and those of the skeleton with less."""
    buckets, counts = found
    values = counts * idf[buckets]
    skeletons = buckets >= BUCKETS // 2
    for part, norm in ((~skeletons, 1.0), (skeletons, _SKELETONS_COUNT)):
        values[part] *= np.float32(norm) / (np.linalg.norm(values[part]) + np.float32(1e-9))
    return buckets, values


@dataclass(frozen=True)
class Letters:
    """A softmax regression over n-grams: `weights` (buckets, classes) in whole steps of `step`, `bias` (classes,)."""

    weights: NDArray[np.int8]
    step: Floats
    bias: Floats

    def likelihoods(self, found: Counted) -> Floats:
        """Return the logarithm of each class's likelihood, (classes,)."""
        buckets, values = found
        return _log_softmax(values @ (self.weights[buckets] * self.step) + self.bias)


@dataclass(frozen=True)
class Meaning:
    """Neural nets with one hidden layer each over embeddings, which are averaged.

    `hidden` is (nets, 384, units), `hidden_bias` (nets, units), `out` (nets, units, classes) and `out_bias`
    (nets, classes).
    """

    mean: Floats
    spread: Floats
    hidden: Floats
    hidden_bias: Floats
    out: Floats
    out_bias: Floats

    def likelihoods(self, vector: Vector) -> Floats:
        """Return the logarithm of each class's likelihood, (classes,)."""
        told = (vector - self.mean) / self.spread
        units = np.maximum(np.einsum("i,nij->nj", told, self.hidden) + self.hidden_bias, 0)
        scores = np.einsum("nj,njk->nk", units, self.out) + self.out_bias
        likely = np.exp(_log_softmax(scores.astype(np.float32))).mean(axis=0)
        result: Floats = np.log(likely + np.float32(1e-7))
        return result


@dataclass(frozen=True)
class Classifier:
    """Says how likely each class is; `share` is what the meaning counts beside the letters, 0 to 1."""

    letters: Letters
    meaning: Meaning
    share: float

    def by_letters(self, found: Counted) -> Floats:
        """Return the logarithm of each class's likelihood, (classes,), from letters alone."""
        return self.letters.likelihoods(found)

    def by_both(self, found: Counted, vector: Vector) -> Floats:
        """Return the logarithm of each class's likelihood, (classes,), from letters and meaning."""
        averaged = self.share * self.meaning.likelihoods(vector) + (1 - self.share) * self.letters.likelihoods(found)
        return _log_softmax(averaged)

    @classmethod
    def read(cls, arrays: Mapping[str, NDArray[Any]], name: str) -> "Classifier":
        """Return the classifier that was written under a name."""
        part = {key.removeprefix(f"{name}."): arrays[key] for key in arrays if key.startswith(f"{name}.")}
        nets = {key: _exact(part[key]) for key in ("hidden", "hidden_bias", "out", "out_bias")}
        return cls(
            Letters(part["weights"], part["step"], part["bias"]),
            Meaning(part["mean"], part["spread"], **nets),
            float(part["share"]),
        )


def _exact(kept: NDArray[Any]) -> Floats:
    return kept.astype(np.float32)


def _log_softmax(scores: Floats) -> Floats:
    raised = scores - scores.max(axis=-1, keepdims=True)
    result: Floats = raised - np.log(np.exp(raised).sum(axis=-1, keepdims=True))
    return result
