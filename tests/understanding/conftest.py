import pytest

from dialogs.understanding.reader import Reader
from tests.understanding.measuring import LOCALES


@pytest.fixture(scope="session")
def reader() -> Reader:
    return Reader.load(LOCALES)
