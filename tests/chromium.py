"""The browser for the tests of the page: the one that is found on this machine."""

import os
import re
import shutil

import pytest
from playwright.async_api import Locator, Page

NAMES = ("chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def installed() -> str:
    """Return the browser's path; without one the tests are skipped, but not where everything must be tested."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path:
        return path
    words = "no Chromium found; install it: apt install chromium"
    if os.environ.get("CI") == "true":
        pytest.fail(words)
    pytest.skip(words)


def phone(page: Page, name: str) -> Locator:
    """Return somebody's phone on the page."""
    return page.locator(".phone").filter(has=page.locator("h2", has_text=re.compile(f"^{name}$")))


async def write(place: Locator, text: str) -> None:
    """Write with the keyboard."""
    await place.locator("textarea").fill(text)
    await place.locator("textarea").press("Enter")
