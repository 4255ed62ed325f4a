"""How well understanding does, on messages and phrases that it has not learned from."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dialogs.understanding.cleaning import clean, fold
from dialogs.understanding.phrase_book import load_phrases
from dialogs.understanding.reader import Reader
from dialogs.understanding.reading import TOPICS, Danger
from dialogs.understanding.slot_finder import SlotFinder
from dialogs.understanding.topic_model import TopicModel

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("nb", "en", "ar")


@dataclass(frozen=True)
class Told:
    """What was read in a message, beside what is right."""

    text: str
    language: str
    topic: str
    read_language: str
    ranking: tuple[str, ...]
    auto: bool
    danger: Danger
    slots_right: bool

    @property
    def right(self) -> bool:
        return self.ranking[0] == self.topic


def messages_of(name: str) -> Mapping[str, Any]:
    """Return the set "blind" or "second"."""
    return tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))


def read_set(reader: Reader, name: str) -> list[Told]:
    """Read every message of a set, knowing the contact's language."""
    told = []
    for language in LANGUAGES:
        for topic, messages in messages_of(name)[language].items():
            for said in messages:
                message = {"text": said} if isinstance(said, str) else said
                reading = reader.read(message["text"], language)
                told.append(
                    Told(
                        text=message["text"],
                        language=language,
                        topic=topic,
                        read_language=reading.language,
                        ranking=reading.ranking,
                        auto=reading.auto,
                        danger=reading.danger,
                        slots_right=reading.slots.as_dict() == message.get("slots", {}),
                    )
                )
    return told


def read_unseen_phrases(folds: int = 10) -> list[Told]:
    """Read each phrase with a topic model that has learned nine tenths of the others; dangers are left out."""
    phrases = load_phrases(LOCALES)
    finder = SlotFinder.load(LOCALES)
    texts = [fold(clean(phrase.text)) for phrase in phrases]
    slots = [finder.find(text, (p.language,)) for text, p in zip(texts, phrases, strict=True)]
    told = []
    for number in range(folds):
        kept = [index for index in range(len(phrases)) if index % folds != number]
        model = TopicModel.fit([texts[i] for i in kept], [slots[i] for i in kept], [phrases[i].topic for i in kept])
        for index in range(number, len(phrases), folds):
            likely = model.probabilities(texts[index], slots[index])
            ranking = tuple(TOPICS[i] for i in (-likely).argsort())
            phrase = phrases[index]
            told.append(
                Told(
                    text=phrase.text,
                    language=phrase.language,
                    topic=phrase.topic,
                    read_language=phrase.language,
                    ranking=ranking,
                    auto=bool(likely.max() >= model.threshold),
                    danger="none",
                    slots_right=True,
                )
            )
    return told


def read_dangers(reader: Reader, name: str, truth: bool) -> list[tuple[str, str, Danger]]:
    """Read the disclosures, or the look-alikes, of a set: language, text, danger."""
    key = "true" if truth else "false"
    return [
        (language, text, reader.read(text, language).danger)
        for language in LANGUAGES
        for text in messages_of(name)["danger"][language][key]
    ]


def share(truths: Iterable[bool]) -> float:
    """Return the share that is true, 0 where there is nothing."""
    counted = list(truths)
    return sum(counted) / len(counted) if counted else 0.0
