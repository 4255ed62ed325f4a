"""Reads a message: its language, topic, slots and danger."""

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from dialogs.understanding.classifier import Counted, Floats, counted, weighted
from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.embedding import Embedder, Vector, embedded, embedder
from dialogs.understanding.language_model import is_romanized
from dialogs.understanding.learned import Learned
from dialogs.understanding.reading import TOPICS, Danger, Reading
from dialogs.understanding.slot_finder import SlotFinder

_STRANGE = 0.2
"""How much of a reading is left where the message is in no language that has been learned."""
_PLAIN = re.compile(r"[\w\s!-~،؛؟…–—]")
_MARKS = re.compile(r"[,.;:!?،؛؟\n]+")
_TOGETHER = frozenset({"activity", "fees", "extra_cost", "equipment", "holiday", "trouble", "human"})
"""What people write about in one breath with something else."""
_ALSO = {"activity": 0.6, "equipment": 0.6, "fees": 0.6, "holiday": 0.75, "human": 0.9}
"""How likely a clause must be about a second topic."""
_URGENT = TOPICS.index("urgent")
_SURE_OF_A_PART = 0.985
_SUSPICION = 0.6
_WORTH_A_LOOK = 0.15
"""How likely a part of a message must speak of danger for a hard alarm, for a suspicion, and to be embedded."""
_LONG = 240
"""Characters from which on a message is also looked at in parts, for danger that is said in passing."""
_PART = 100


@dataclass(frozen=True)
class _Said:
    """A text as the classifiers take it; without a `vector` where nothing reads its meaning, or nothing needs to."""

    found: Counted
    vector: Vector | None
    by: Embedder | None


class Reader:
    """Understands messages with what was learned from the language folders; changes nothing, so threads may share it.

    Where letters alone leave no doubt, no embedding is made. They are all there is where there is no embedder, and
    where a language is written in letters that are not its own, which the model of meaning hardly knows.
    """

    def __init__(self, learned: Learned, slots: SlotFinder, by: Embedder | None) -> None:
        self._learned = learned
        self._slots = slots
        self._embedder = by

    @classmethod
    def load(cls, folder: Path, by: Embedder | None = None, *, without_embedding: bool = False) -> "Reader":
        """Return a reader with the slots of every language folder in `folder`, and with this machine's embedder."""
        return cls(Learned.load(), SlotFinder.load(folder), None if without_embedding else by or embedder())

    @property
    def has_embedder(self) -> bool:
        """Whether meaning is read as well as letters."""
        return self._embedder is not None

    def read(self, text: str, language: str) -> Reading:
        """Return what the text means, written by a contact whose language is `language`; never raises."""
        cleaned = clean(text)
        folded = fold(cleaned)
        own = self._learned.languages.language(cleaned, language)
        spoken = (own or language, language)
        said = self._said(cleaned, folded, None if is_romanized(cleaned, spoken[0]) else self._embedder)
        danger = self._danger(cleaned, folded, said, spoken)
        learned = self._likely(said)
        if own is None:
            learned = _STRANGE * learned + (1 - _STRANGE) / len(TOPICS)
        likely = _decided(folded, danger, learned)
        ranking = tuple(TOPICS[index] for index in np.argsort(-likely, kind="stable"))
        confidence = float(likely.max())
        limits = self._learned.limits
        return Reading(
            text=text,
            language=own or language,
            topic=ranking[0],
            confidence=confidence,
            ranking=ranking,
            slots=self._slots.find(folded, spoken),
            danger=danger,
            also=self._also(folded, ranking[0], spoken),
            auto=confidence >= (limits.auto_by_letters if said.vector is None else limits.auto),
            number=self._slots.number(folded, spoken),
        )

    def _said(self, cleaned: str, folded: str, by: Embedder | None) -> _Said:
        found = weighted(counted(folded), self._learned.idf)
        return _Said(found, None if by is None or self._is_clear(found) else embedded(by, cleaned), by)

    def _is_clear(self, found: Counted) -> bool:
        """Tell whether letters alone leave no doubt of the topic, and none that there is no danger."""
        limits = self._learned.limits
        likely = _likely(self._learned.topics.by_letters(found), limits.warmth_by_letters)
        return float(likely.max()) >= limits.clear and float(likely[_URGENT]) < limits.calm

    def _likely(self, said: _Said) -> Floats:
        topics, limits = self._learned.topics, self._learned.limits
        if said.vector is None:
            return _likely(topics.by_letters(said.found), limits.warmth_by_letters)
        return _likely(topics.by_both(said.found, said.vector), limits.warmth)

    def _also(self, folded: str, topic: str, spoken: tuple[str, str]) -> str | None:
        """Return the topic of a clause that is about something else than the whole: "football, but we cannot pay"."""
        clauses = self._slots.clauses(folded, spoken) if topic in _TOGETHER else []
        for clause in clauses if len(clauses) > 1 else ():
            found = weighted(counted(clause), self._learned.idf)
            likely = _likely(self._learned.topics.by_letters(found), self._learned.limits.warmth_by_letters)
            best = TOPICS[int(likely.argmax())]
            if best != topic and float(likely.max()) >= _ALSO.get(best, 1) and self._names_it(clause, best, spoken):
                return best
        return None

    def _names_it(self, clause: str, topic: str, spoken: tuple[str, str]) -> bool:
        slots = self._slots.find(clause, spoken)
        return {"activity": slots.interest, "equipment": slots.item}.get(topic, "") is not None

    def _danger(self, cleaned: str, folded: str, said: _Said, spoken: tuple[str, str]) -> Danger:
        """Return the gravest danger of the whole and of its parts, which something harmless beside them may hide."""
        limits = self._learned.limits
        whole = self._suspected(said)
        hard, soft = (
            (limits.hard_by_letters, limits.soft_by_letters) if said.vector is None else (limits.hard, limits.soft)
        )
        if whole >= hard:
            return "hard"
        clauses = self._slots.clauses(folded, spoken)
        parts = {fold(part): part for part in (*clauses, *_sentences(cleaned), *_parts(cleaned))}
        gravest = max((self._suspected_in(part, said.by) for part in parts.values()), default=0.0)
        if gravest >= _SURE_OF_A_PART:
            return "hard"
        return "soft" if whole >= soft or gravest >= _SUSPICION else "none"

    def _suspected(self, said: _Said) -> float:
        return float(self._likely(said)[_URGENT])

    def _suspected_in(self, part: str, by: Embedder | None) -> float:
        """Return how likely a part speaks of danger; its meaning is read only where its letters suspect some."""
        found = weighted(counted(fold(part)), self._learned.idf)
        by_letters = self._suspected(_Said(found, None, by))
        if by is None:
            return by_letters
        return self._suspected(_Said(found, embedded(by, part), by)) if by_letters >= _WORTH_A_LOOK else 0.0


def _sentences(cleaned: str) -> list[str]:
    """Return what stands between the marks of a message, with its diacritics; none of a message without any."""
    sentences = [sentence.strip() for sentence in _MARKS.split(cleaned)]
    return [sentence for sentence in sentences if " " in sentence and sentence != cleaned]


def _parts(cleaned: str) -> list[str]:
    """Return a long message in overlapping parts, cut between words; none of a short one."""
    if len(cleaned) <= _LONG:
        return []
    words = cleaned.split()
    length = max(1, _PART * len(words) // len(cleaned))
    starts = range(0, max(1, len(words) - length // 2), max(1, length // 2))
    return [" ".join(words[start : start + length])[:_PART] for start in starts]


def _likely(said: Floats, warmth: float) -> Floats:
    raised = np.exp((said - said.max()) / warmth)
    result: Floats = raised / raised.sum()
    return result


def _decided(folded: str, danger: Danger, likely: Floats) -> Floats:
    """Return the likelihoods where something is certain, whatever was learned: danger, and emoji alone."""
    if danger == "hard":
        return _certain("urgent", likely)
    if folded and not _PLAIN.search(folded):
        return _certain("greeting", likely)
    return likely


def _certain(topic: str, likely: Floats) -> Floats:
    certain = likely * np.float32(0.01)
    certain[TOPICS.index(topic)] += np.float32(0.99)
    return certain
