"""Learning from phrases: small invented ones, each topic with a word of its own, and an embedder that counts words."""

from pathlib import Path
from zlib import crc32

import numpy as np
import pytest
from numpy.typing import NDArray

from dialogs.understanding import learned as kept
from dialogs.understanding.classifier import counted, weighted
from dialogs.understanding.embedding import SIZE
from dialogs.understanding.learned import Learned
from dialogs.understanding.reading import TOPICS
from dialogs.understanding.training import __main__ as command
from dialogs.understanding.training.phrase_book import HARMS, fingerprint

SAID = (
    *(
        "{} today",
        "about {} please",
        "so {} again",
        "{} is what we need",
        "only {}",
        "i said {}",
        "{} or what",
        "ok {}",
    ),
    *("no {} here", "{} for two", "where is {}", "why {} now", "we had {} before", "{} on friday", "all of {}", "a {}"),
)
TOLD_BY = (
    *("fire", "ball", "club", "cup", "skis", "summer", "phone", "coach"),
    *("nurse", "bully", "robot", "erase", "tongue", "hello", "taxi"),
)
WORDS = dict(zip(TOPICS, TOLD_BY, strict=True))


class WordCounter:
    """An embedder that knows words by their sum of bytes, and what they mean not at all."""

    def query(self, texts: list[str]) -> NDArray[np.float32]:
        vectors = np.full((len(texts), SIZE), 0.01, np.float32)
        for row, text in enumerate(texts):
            for word in text.split():
                vectors[row, crc32(word.encode()) % SIZE] += 1
        vectors += np.linspace(0, 0.01, vectors.size, dtype=np.float32).reshape(vectors.shape)
        return vectors


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    folder = tmp_path / "locales" / "en"
    folder.mkdir(parents=True)
    said = {topic: [text.format(word) for text in SAID] for topic, word in WORDS.items()}
    phrases = "".join(f"{topic} = {texts}\n" for topic, texts in said.items() if topic != "urgent")
    danger = "".join(f"{harm} = {said['urgent'] if harm == 'violence' else []}\n" for harm in HARMS)
    (folder / "phrases.toml").write_text(phrases, "utf-8")
    (folder / "danger.toml").write_text(f"[danger]\n{danger}[harmless]\nother = ['taxi on fire hose tour']\n", "utf-8")
    return folder.parent


def test_what_was_learned_is_written_and_reads_what_it_has_not_met(
    locales: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "FOLDER", locales)
    monkeypatch.setattr(command, "FILE", tmp_path / "learned.npz")
    monkeypatch.setattr(command, "embedder", WordCounter)
    command.main()
    learned = Learned.load(tmp_path / "learned.npz")
    assert learned.fingerprint == fingerprint(locales) != Learned.load(kept.FILE).fingerprint
    for topic, word in WORDS.items():
        text = f"i said {word} again today"
        found = weighted(counted(text), learned.idf)
        assert TOPICS[int(learned.topics.by_letters(found).argmax())] == topic
        assert TOPICS[int(learned.topics.by_both(found, WordCounter().query([text])[0]).argmax())] == topic
    assert learned.languages.language("i said club again", "nb") == "en"
    limits = learned.limits
    assert 0 < limits.soft <= 1
    assert 0 < limits.calm <= limits.clear <= 1


def test_where_there_is_no_embedding_package_nothing_is_learned(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "embedder", lambda: None)
    with pytest.raises(SystemExit, match="learn on Linux"):
        command.main()
