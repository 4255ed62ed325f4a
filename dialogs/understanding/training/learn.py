"""Learn from phrases all that a reader rests on, and where to draw its lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from dialogs.understanding.classifier import Classifier, Counted, Floats, counted, weighted
from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.embedding import LONGEST, Embedder
from dialogs.understanding.learned import Limits
from dialogs.understanding.reading import TOPICS
from dialogs.understanding.training.fit import Arrays, fit_letters, fit_meaning, telling
from dialogs.understanding.training.fit_language import fit_language
from dialogs.understanding.training.phrase_book import Phrase

FOLDS = 4
URGENT = TOPICS.index("urgent")
SHARE = 0.4
"""What the meaning counts beside the letters."""
ACT = 0.925
"""The share of what is acted on that must be right, on phrases held back; they are harder than what people write."""
CLEAR = 0.92
"""The same of what is acted on by letters alone though meaning could be read."""
HARD = 0.011
"""The share of harmless phrases, held back, that may raise a hard alarm."""
FOUND = 0.97
"""The share of phrases of danger, held back, in which some danger must be seen."""
FOUND_BY_LETTERS = 0.95
"""The same where letters are all there is, which suspect more than they should."""
PASSED_OVER = 0.01
"""The share of phrases of danger, held back, that may be taken for clear and calm."""
CALMEST = 0.06
"""From this likelihood of danger on nothing is calm, however clear."""
_BATCH = 256


@dataclass(frozen=True)
class Material:
    """Phrases as the models take them, one after the other."""

    counted: Sequence[Counted]
    vectors: NDArray[np.float32]
    topics: NDArray[np.int64]

    def part(self, chosen: NDArray[np.bool_]) -> "Material":
        """Return some of the phrases."""
        counted = [self.counted[int(index)] for index in np.flatnonzero(chosen)]
        return Material(counted, self.vectors[chosen], self.topics[chosen])


def learn(phrases: Sequence[Phrase], by: Embedder, fingerprint: str) -> Arrays:
    """Return all that is learned from phrases, by name."""
    cleaned = [clean(phrase.text) for phrase in phrases]
    material = Material(
        [counted(fold(text)) for text in cleaned],
        _embedded([text[:LONGEST] for text in cleaned], by),
        np.array([TOPICS.index(phrase.topic) for phrase in phrases]),
    )
    learned = fit_all(material)
    limits = draw_lines(material.topics, *hold_back(material))
    languages = fit_language(zip((phrase.language for phrase in phrases), cleaned, strict=True))
    return {
        **learned,
        **{f"language.{name}": array for name, array in languages.items()},
        **{f"limits.{name}": np.array(value) for name, value in vars(limits).items()},
        "fingerprint": np.array(fingerprint),
    }


def fit_all(material: Material) -> Arrays:
    """Return the classifier of topics, and how telling each n-gram is."""
    idf = telling(material.counted)
    topics = fit_letters(material.counted, idf, material.topics, strength=8.0)
    topics |= fit_meaning(material.vectors, material.topics, units=128, nets=2, rounds=20)
    return {"idf": idf, **{f"topics.{name}": array for name, array in topics.items()}, "topics.share": np.array(SHARE)}


def hold_back(material: Material) -> tuple[Floats, Floats]:
    """Read each phrase with models that learned the others: logarithms, (phrases, topics), then by letters alone."""
    count = len(material.topics)
    both, letters = np.zeros((count, len(TOPICS)), np.float32), np.zeros((count, len(TOPICS)), np.float32)
    folds = np.random.default_rng(0).permutation(count) % FOLDS
    for fold_ in range(FOLDS):
        learned = fit_all(material.part(folds != fold_))
        idf = learned["idf"].astype(np.float32)
        classifier = Classifier.read(learned, "topics")
        for index in map(int, np.flatnonzero(folds == fold_)):
            found = weighted(material.counted[index], idf)
            both[index] = classifier.by_both(found, material.vectors[index])
            letters[index] = classifier.by_letters(found)
    return both, letters


def draw_lines(topics: NDArray[np.int64], both: Floats, letters: Floats) -> Limits:
    """Return the likelihoods from which on something is so, of what is said of phrases that were held back."""
    warmth, warmth_by_letters = _warmth(both, topics), _warmth(letters, topics)
    likely, by_letters = _likely(both, warmth), _likely(letters, warmth_by_letters)
    danger, danger_by_letters = likely[:, URGENT], by_letters[:, URGENT]
    is_danger = topics == URGENT
    clear = _from_where(by_letters, topics, CLEAR)
    return Limits(
        auto=_from_where(likely, topics, ACT),
        auto_by_letters=_from_where(by_letters, topics, ACT),
        hard=float(np.quantile(danger[~is_danger], 1 - HARD)),
        hard_by_letters=float(np.quantile(danger_by_letters[~is_danger], 1 - HARD)),
        soft=float(np.quantile(danger[is_danger], 1 - FOUND)),
        soft_by_letters=float(np.quantile(danger_by_letters[is_danger], 1 - FOUND_BY_LETTERS)),
        clear=clear,
        calm=_calm(by_letters, is_danger, clear),
        warmth=warmth,
        warmth_by_letters=warmth_by_letters,
    )


def write(path: Path, learned: Arrays) -> None:
    """Write what was learned."""
    arrays: dict[str, Any] = {name: learned[name] for name in sorted(learned)}
    np.savez_compressed(path, **arrays)


def _embedded(texts: Sequence[str], by: Embedder) -> NDArray[np.float32]:
    batches = [by.query(list(texts[start : start + _BATCH])) for start in range(0, len(texts), _BATCH)]
    return np.concatenate(batches)


def _likely(said: Floats, warmth: float) -> Floats:
    raised = np.exp((said - said.max(axis=1, keepdims=True)) / warmth)
    result: Floats = raised / raised.sum(axis=1, keepdims=True)
    return result


def _warmth(said: Floats, topics: NDArray[np.int64]) -> float:
    """Return by what to divide logarithms so that the likelihoods are honest."""
    rows = np.arange(len(topics))
    tried = (float(warmth) for warmth in np.linspace(0.3, 3, 55))
    return max(tried, key=lambda warmth: float(np.log(_likely(said, warmth)[rows, topics] + 1e-9).mean()))


def _calm(likely: Floats, is_danger: NDArray[np.bool_], clear: float) -> float:
    """Return below which likelihood of danger hardly a clear phrase of another topic is one of danger."""
    clear_otherwise = (likely.max(axis=1) >= clear) & (likely.argmax(axis=1) != URGENT)
    passed_over = np.sort(likely[is_danger & clear_otherwise, URGENT])
    allowed = int(PASSED_OVER * is_danger.sum())
    return min(float(passed_over[allowed]) if allowed < len(passed_over) else 1.0, CALMEST)


def _from_where(likely: Floats, topics: NDArray[np.int64], right: float) -> float:
    """Return the likelihood above which a share of what is most likely is right."""
    best = likely.max(axis=1)
    surest_first = np.argsort(-best)
    rights = np.cumsum((likely.argmax(axis=1) == topics)[surest_first])
    good = np.flatnonzero(rights / np.arange(1, len(topics) + 1) >= right)
    return float(best[surest_first[good[-1]]]) if len(good) else 1.0
