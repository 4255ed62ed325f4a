"""What was learned from the phrases, kept in a file beside this one, which `make learn` writes."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from dialogs.understanding.classifier import Classifier, Floats
from dialogs.understanding.language_model import LanguageModel

FILE: Final = Path(__file__).with_name("learned.npz")


@dataclass(frozen=True)
class Limits:
    """From which likelihood on something is so, with the embedding or from letters alone.

    `auto` lets the bot act without asking back; `hard` and `soft` are of danger, which is the topic `urgent`; a message
    whose topic is `clear` and whose danger is below `calm` needs no embedding.
    """

    auto: float
    auto_by_letters: float
    hard: float
    hard_by_letters: float
    soft: float
    soft_by_letters: float
    clear: float
    calm: float
    warmth: float
    """By what the logarithms are divided to become honest likelihoods."""
    warmth_by_letters: float


@dataclass(frozen=True)
class Learned:
    """All that a reader rests on beside the data of the language folders; `fingerprint` is that of the phrases."""

    idf: Floats
    topics: Classifier
    languages: LanguageModel
    limits: Limits
    fingerprint: str

    @classmethod
    def load(cls, path: Path = FILE) -> "Learned":
        """Read what was learned."""
        with np.load(path, allow_pickle=False) as kept:
            arrays: Mapping[str, NDArray[Any]] = {name: kept[name] for name in kept.files}
        return cls(
            idf=arrays["idf"].astype(np.float32),
            topics=Classifier.read(arrays, "topics"),
            languages=LanguageModel.read(arrays),
            limits=Limits(**{name: float(arrays[f"limits.{name}"]) for name in Limits.__dataclass_fields__}),
            fingerprint=str(arrays["fingerprint"]),
        )
