"""Character n-grams of a text, hashed into buckets."""

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

LONGEST = 600
"""Characters of a text that are looked at: what a message is about stands early in it."""

_PUNCTUATION = re.compile(r"[\s!-/:-@\[-`{-~،؛؟«»…–—‘’“”]+")
_NUMBER = re.compile(r"(?<![^\W\d])\d+(?![^\W\d])")


def hashed_ngrams(text: str, sizes: Sequence[int], buckets: int) -> NDArray[np.int64]:
    """Return the bucket of every n-gram within a word, repeats included; a space bounds each word."""
    spaced = f" {_PUNCTUATION.sub(' ', text[:LONGEST]).strip()} "
    alike = _NUMBER.sub(lambda number: "0" * len(number[0]), spaced)
    codes = np.frombuffer(alike.encode("utf-32-le"), dtype=np.uint32).astype(np.uint64)
    found = [_hashes(codes, size) for size in sizes if size <= len(codes)]
    return (np.concatenate(found) % np.uint64(buckets)).astype(np.int64) if found else np.zeros(0, np.int64)


def _hashes(codes: NDArray[np.uint64], size: int) -> NDArray[np.uint64]:
    length = len(codes) - size + 1
    result = np.full(length, size, dtype=np.uint64)
    within = np.ones(length, dtype=np.bool_)
    for offset in range(size):
        window = codes[offset : offset + length]
        if 0 < offset < size - 1:
            within &= window != ord(" ")
        # Unsigned arithmetic wraps around: an FNV-like hash of the window at every place at once.
        result = (result ^ window) * np.uint64(0x9E3779B97F4A7C15)
        result ^= result >> np.uint64(29)
    return result[within]
