"""Reads a message: its language, topic, slots and danger."""

import re
from pathlib import Path

import numpy as np

from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.danger import DangerFinder
from dialogs.understanding.language_model import LanguageModel
from dialogs.understanding.phrase_book import load_phrases
from dialogs.understanding.reading import TOPICS, Danger, Reading
from dialogs.understanding.slot_finder import SlotFinder
from dialogs.understanding.topic_model import Floats, TopicModel

_SUSPICION = 0.2
"""From this likelihood of `urgent` on danger is suspected: 27 % of unseen phrases of danger, 3 % of the others."""
_STRANGE = 0.2
"""How much of a reading is left where the message is in no language that has been learned."""
_PLAIN = re.compile(r"[\w\s!-~،؛؟…–—]")


class Reader:
    """Understands messages with what it learned from the language folders; changes nothing, so threads may share it."""

    def __init__(self, languages: LanguageModel, topics: TopicModel, slots: SlotFinder, dangers: DangerFinder) -> None:
        self._languages = languages
        self._topics = topics
        self._slots = slots
        self._dangers = dangers

    @classmethod
    def load(cls, folder: Path) -> "Reader":
        """Return a reader that has learned every language folder in `folder` that has phrases."""
        slots = SlotFinder.load(folder)
        phrases = load_phrases(folder)
        cleaned = [clean(phrase.text) for phrase in phrases]
        folded = [fold(text) for text in cleaned]
        found = [slots.find(text, (p.language,)) for text, p in zip(folded, phrases, strict=True)]
        return cls(
            languages=LanguageModel.fit(zip((p.language for p in phrases), cleaned, strict=True)),
            topics=TopicModel.fit(folded, found, [phrase.topic for phrase in phrases]),
            slots=slots,
            dangers=DangerFinder.load(folder),
        )

    def read(self, text: str, language: str) -> Reading:
        """Return what the text means, written by a contact whose language is `language`; never raises."""
        cleaned = clean(text)
        folded = fold(cleaned)
        own = self._languages.language(cleaned, language)
        slots = self._slots.find(folded, (own or language, language))
        learned = self._topics.probabilities(folded, slots)
        if own is None:
            learned = _STRANGE * learned + (1 - _STRANGE) / len(TOPICS)
        danger = self._danger(folded, learned)
        likely = _decided(folded, danger, learned)
        ranking = tuple(TOPICS[index] for index in np.argsort(-likely, kind="stable"))
        confidence = float(likely.max())
        return Reading(
            text=text,
            language=own or language,
            topic=ranking[0],
            confidence=confidence,
            ranking=ranking,
            slots=slots,
            danger=danger,
            auto=confidence >= self._topics.threshold,
            number=self._slots.number(folded, (own or language, language)),
        )

    def _danger(self, folded: str, learned: Floats) -> Danger:
        found = self._dangers.find(folded)
        suspected = learned[TOPICS.index("urgent")] >= _SUSPICION
        return "soft" if found == "none" and suspected else found


def _decided(folded: str, danger: Danger, learned: Floats) -> Floats:
    """Return the likelihoods where something is certain, whatever was learned: danger, and emoji alone."""
    if danger == "hard":
        return _certain("urgent", learned)
    if folded and not _PLAIN.search(folded):
        return _certain("greeting", learned)
    return learned


def _certain(topic: str, learned: Floats) -> Floats:
    certain = learned * 0.01
    certain[TOPICS.index(topic)] += 0.99
    return certain
