import numpy as np
import pytest
from numpy.typing import NDArray

from dialogs.understanding.embedding import Embedder, embedder
from dialogs.understanding.reader import Reader
from locales import FOLDER


class Remembering:
    """This machine's embedder, which embeds no text twice."""

    def __init__(self, by: Embedder) -> None:
        self._by = by
        self._known: dict[str, NDArray[np.float32]] = {}

    def query(self, texts: list[str]) -> NDArray[np.float32]:
        for text in texts:
            if text not in self._known:
                self._known[text] = self._by.query([text])[0]
        return np.stack([self._known[text] for text in texts])


@pytest.fixture(scope="session")
def reader() -> Reader:
    by = embedder()
    assert by is not None, "there is no embedding package for this machine, and the figures are of what it brings"
    return Reader.load(FOLDER, Remembering(by))
