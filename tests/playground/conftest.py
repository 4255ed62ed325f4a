"""What the tests of the playground start from."""

import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock


@pytest.fixture
def clock() -> StoppedClock:
    return StoppedClock(1_800_000_000.0)


@pytest.fixture
def telegram(clock: StoppedClock) -> Telegram:
    return Telegram("1:TEST", now=clock)


@pytest.fixture
def bot(telegram: Telegram) -> Caller:
    return Caller(telegram)


@pytest.fixture
def mother(telegram: Telegram) -> Person:
    """A mother who has started the bot."""
    person = telegram.person("Amina", language="ar")
    person.starts()
    return person


@pytest.fixture
def desk(telegram: Telegram) -> Forum:
    return telegram.forum("Desk")


@pytest.fixture
def kari(telegram: Telegram, desk: Forum) -> Person:
    """A coordinator at the desk."""
    person = telegram.person("Kari")
    desk.join(person)
    return person
