"""What the tests of the playground start from."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Page, async_playwright, expect

from playground.clock import PlaygroundClock
from playground.forum import Forum
from playground.http import served
from playground.page import server
from playground.page.cast import opening
from playground.page.stage import Stage
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.browser import Browser, browsing
from tests.playground.caller import Caller
from tests.playground.chromium import QUIET, Opener, installed, phone
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
    async with served(server.page(stage)) as url:
        yield url


@pytest.fixture
async def browser(page_url: str) -> AsyncIterator[Browser]:
    """A browser that has heard how things stand."""
    async with browsing(page_url) as one:
        await one.hears()
        yield one


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[BrowserContext]:
    """One browser for all tests; each has an address, and so a memory, of its own."""
    path = installed()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=QUIET)
        yield await browser.new_context(viewport={"width": 1500, "height": 900})
        await browser.close()


@pytest.fixture
async def open_page(chromium: BrowserContext, page_url: str) -> AsyncIterator[Opener]:
    """Open the page, once or more often; nothing may be complained of in any console."""
    pages: list[Page] = []
    complaints: list[str] = []

    async def opened(*, tour: bool = False, **media: Any) -> Page:
        page = await chromium.new_page()
        pages.append(page)
        await page.emulate_media(**media)
        if not tour:
            await page.add_init_script("localStorage.setItem('tour-dismissed', '1')")
        page.set_default_timeout(5000)
        page.on("console", lambda line: complaints.append(line.text) if line.type in {"error", "warning"} else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(page_url)
        await expect(phone(page, "Amina")).to_be_attached()
        return page

    yield opened
    for page in pages:
        await page.close()
    assert complaints == []


@pytest.fixture
async def page(open_page: Opener) -> Page:
    opened: Page = await open_page()
    return opened
