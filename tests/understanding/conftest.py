import pytest

from dialogs.understanding.reader import Reader
from locales import FOLDER


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load(FOLDER)
