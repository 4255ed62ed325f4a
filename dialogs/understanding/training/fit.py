"""Fit a classifier: a softmax regression over letters, and small neural nets over meaning."""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression
from sklearn.neural_network import MLPClassifier

from dialogs.understanding.classifier import BUCKETS, Counted, Floats, weighted

Arrays = dict[str, NDArray[Any]]

EVENED = 0.5
"""How far likelihoods leave how common a class is among the phrases: 0 not at all, 1 as if all were as common."""


def telling(texts: Sequence[Counted]) -> Floats:
    """Return how telling each n-gram is, (buckets,): the rarer, the more."""
    documents = np.bincount(np.concatenate([buckets for buckets, _ in texts]), minlength=BUCKETS)
    return np.log((1 + len(texts)) / (1 + documents)).astype(np.float32)


def evened(labels: NDArray[np.int64]) -> Floats:
    """Return what to add to each class's logarithm, as there are more phrases of danger than messages about it."""
    return (-EVENED * np.log(np.bincount(labels) / len(labels))).astype(np.float32)


def fit_letters(texts: Sequence[Counted], idf: Floats, labels: NDArray[np.int64], strength: float) -> Arrays:
    """Return the softmax regression over the n-grams of texts, its weights rounded to eight bits."""
    with _stopped_early():
        model = LogisticRegression(C=strength, max_iter=200).fit(_matrix(texts, idf), labels)
    weights, bias = model.coef_.T, model.intercept_ + evened(labels)
    step = np.abs(weights).max(axis=0) / 127
    return {
        "weights": np.rint(weights / step).astype(np.int8),
        "step": step.astype(np.float32),
        "bias": bias.astype(np.float32),
    }


def fit_meaning(vectors: NDArray[np.float32], labels: NDArray[np.int64], units: int, nets: int, rounds: int) -> Arrays:
    """Return neural nets over the embeddings of texts, (texts, 384), that differ in where they began."""
    mean, spread = vectors.mean(axis=0), vectors.std(axis=0)
    told = (vectors - mean) / spread
    models = [
        MLPClassifier(
            (units,), alpha=1.0, batch_size=128, learning_rate_init=5e-4, max_iter=rounds, tol=0, random_state=n
        )
        for n in range(nets)
    ]
    with _stopped_early():
        fitted = [model.fit(told, labels) for model in models]
    return {
        "mean": mean.astype(np.float32),
        "spread": spread.astype(np.float32),
        "hidden": np.stack([model.coefs_[0] for model in fitted]).astype(np.float16),
        "hidden_bias": np.stack([model.intercepts_[0] for model in fitted]).astype(np.float16),
        "out": np.stack([model.coefs_[1] for model in fitted]).astype(np.float16),
        "out_bias": np.stack([model.intercepts_[1] + evened(labels) for model in fitted]).astype(np.float16),
    }


@contextmanager
def _stopped_early() -> Iterator[None]:
    """Let a model stop before it knows the phrases by heart."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        yield


def _matrix(texts: Sequence[Counted], idf: Floats) -> csr_matrix:
    found = [weighted(text, idf) for text in texts]
    rows = np.repeat(np.arange(len(found)), [len(buckets) for buckets, _ in found])
    columns, values = (np.concatenate([each[part] for each in found]) for part in (0, 1))
    return csr_matrix((values, (rows, columns)), shape=(len(found), BUCKETS))
