"""Fit what tells languages apart: how often each way of writing has each n-gram."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from dialogs.understanding.language_model import BUCKETS, SIZES, is_latin
from dialogs.understanding.ngrams import hashed_ngrams
from dialogs.understanding.training.fit import Arrays

_SMOOTHING = 0.02
_ON_ARABIC = str.maketrans("یکپچگژہھےںٹڈڑەێۆڵڕ", "يكبجكزهههنتدرهيولر")
_KEYBOARDS = {"uk": str.maketrans("іїєґ", "ииег"), "fa": _ON_ARABIC, "ur": _ON_ARABIC, "ckb": _ON_ARABIC}
"""How the languages look that people also type on the keyboard of another one."""


def fit_language(texts: Iterable[tuple[str, str]]) -> Arrays:
    """Return what tells languages apart, learned from pairs of a language and a cleaned text in it."""
    counts: dict[tuple[str, bool], NDArray[np.float64]] = {}
    for language, text in _typed(texts):
        way = counts.setdefault((language, is_latin(text)), np.zeros(BUCKETS))
        np.add.at(way, hashed_ngrams(text, SIZES, BUCKETS), 1)
    counted = np.stack(list(counts.values()))
    smoothed = counted + _SMOOTHING
    likelihoods = np.log(smoothed / smoothed.sum(axis=1, keepdims=True))
    step = np.abs(likelihoods).max() / 127
    return {
        "names": np.array([language for language, _ in counts]),
        "likelihoods": np.rint(likelihoods / step).astype(np.int8),
        "step": np.array(step, np.float32),
        "met": np.packbits(counted > 0, axis=1),
    }


def _typed(texts: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    for language, text in texts:
        yield language, text
        typed = text.translate(_KEYBOARDS.get(language, {}))
        if typed != text:
            yield language, typed
