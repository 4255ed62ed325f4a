"""A real Chromium, and what tests do with the page in it."""

import os
import re
import shutil
from collections.abc import Callable
from typing import Any

import pytest
from playwright.async_api import Locator, Page

from playground.chats import Thread
from playground.messages import Message
from playground.page.stage import Stage
from playground.person import Person

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
FOOTBALL = {"text": "Fotball", "callback_data": "f"}
CHOICE = {"inline_keyboard": [[FOOTBALL, {"text": "Sjakk", "callback_data": "s"}]]}
Opener = Callable[..., Any]


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
    return page.locator(".phone").filter(has=page.locator("h2", has_text=re.compile(f"^{name}$")))


def bubbles(place: Locator) -> Locator:
    return place.locator(".bubble")


async def say(stage: Stage, person: Person, text: str, **more: Any) -> Message:
    """Play the bot, who says something in HTML."""
    answer = await stage.telegram.call(
        "sendMessage", {"chat_id": person.id, "text": text, "parse_mode": "HTML", **more}
    )
    assert answer.ok, answer.description
    return person.chat[-1]


async def opened_thread(stage: Stage, name: str) -> Thread:
    """Play the bot, who opens a thread."""
    await stage.telegram.call("createForumTopic", {"chat_id": stage.desk.id, "name": name})
    return stage.desk.threads[-1]


async def write(place: Locator, text: str) -> None:
    """Write with the keyboard."""
    await place.locator("textarea").fill(text)
    await place.locator("textarea").press("Enter")


async def style(place: Locator, name: str) -> str:
    return str(await place.evaluate(f"node => getComputedStyle(node).{name}"))
