"""What the tests of the playground start from."""

from collections.abc import AsyncIterator

import pytest

from playground.clock import PlaygroundClock
from playground.forum import Forum
from playground.http import served
from playground.page.cast import opening
from playground.page.server import page
from playground.page.stage import Stage
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.browser import Browser, browsing
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock
from tests.playground.killed import Killed


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


@pytest.fixture
def killed() -> Killed:
    return Killed()


@pytest.fixture
def stage(killed: Killed) -> Stage:
    """A playground with its opening cast."""
    clock = PlaygroundClock()
    telegram = Telegram("1:TEST", now=clock.now)
    return Stage(telegram, opening(telegram), clock, killed)


@pytest.fixture
def amina(stage: Stage) -> Person:
    return stage.families[0]


@pytest.fixture
async def page_url(stage: Stage) -> AsyncIterator[str]:
    async with served(page(stage)) as url:
        yield url


@pytest.fixture
async def browser(page_url: str) -> AsyncIterator[Browser]:
    """A browser that has heard how things stand."""
    async with browsing(page_url) as one:
        await one.hears()
        yield one
