"""`.venv/bin/python -m benchmarks.page` measures the playground's page in a real Chromium, empty and full.

A frame's time goes from one requestAnimationFrame to the next while the page scrolls: once at the pace of a screen,
as people see it, and once without any pace, which shows how long the work takes. The two pages take turns, each time
in a new playground.
"""

import asyncio
import os
import shutil
import sys
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles
from urllib.parse import quote

from playwright.async_api import Browser, Page, async_playwright

from playground.clock import PlaygroundClock
from playground.http import served
from playground.page.cast import Role, joined, opening
from playground.page.server import page as application
from playground.page.stage import Stage
from playground.telegram import Telegram

NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking")
PACED, FREE = "at 60 a second", "without a pace"
PACES = {PACED: (), FREE: ("--disable-frame-rate-limit", "--disable-gpu-vsync")}
PROBE = Path(__file__).with_name("probe.js")
ROUNDS = 5
FRAMES = 200
STEP = 40
SAYINGS = 10
LINE = "Football for my daughter, who is eight, on Tuesdays or Thursdays, and what does it cost?"


@dataclass
class Size:
    """A page to measure, and what was measured on it, in milliseconds."""

    phones: int
    threads: int
    in_each: int
    in_long_chat: int
    times: defaultdict[str, list[float]] = field(default_factory=lambda: defaultdict(list))

    @property
    def messages(self) -> int:
        """How many messages there are in all."""
        return (self.phones - 1 + self.threads) * self.in_each + self.in_long_chat

    def __str__(self) -> str:
        """Return its name."""
        return f"{self.phones} phones, {self.messages:,} messages"


def sizes() -> tuple[Size, Size]:
    """Return the page as it opens after a few words, and a full one."""
    return Size(4, 1, 2, 12), Size(30, 11, 40, 400)


async def filled(size: Size) -> Stage:
    """Return a playground in which so much has been said, all of it fetched by the bot."""
    clock = PlaygroundClock()
    telegram = Telegram(now=clock.now)
    stage = Stage(telegram, opening(telegram), clock)
    for number in range(len(stage.families), size.phones):
        joined(telegram, stage.cast, Role(f"Parent {number}", "en", ""))
    for index, person in enumerate(stage.families):
        for number in range((size.in_each if index else size.in_long_chat) // 2):
            person.says(f"{number} {LINE}")
            await telegram.call("sendMessage", {"chat_id": person.id, "text": f"{number} {LINE}"})
    for number in range(size.threads):
        thread = stage.desk.opens(f"Family {number}")
        for line in range(size.in_each):
            stage.coordinators[0].says(f"{line} {LINE}", in_thread=thread)
    telegram.state.updates.confirm(telegram.state.updates.next_id)
    return stage


async def measured(browser: Browser, size: Size, pace: str) -> None:
    """Open the page once, and add what is measured on it; how fast it answers counts only at a screen's pace."""
    times = size.times
    stage = await filled(size)
    async with served(application(stage)) as url, opened(browser) as page:
        await page.goto(url, wait_until="commit")
        usable = await page.evaluate(f"probe.usable({size.phones})")
        times[f"frame {pace}, row of phones"] += await page.evaluate(scrolled(".phones", "scrollLeft"))
        await page.evaluate("document.querySelector('.phones').scrollLeft = 0")
        times[f"frame {pace}, long chat"] += await page.evaluate(scrolled(".phone .log", "scrollTop"))
        if pace == FREE:
            return
        times["until the page is usable"].append(usable)
        for number in range(SAYINGS):
            text = f"Answer {number}"
            call = f"/bot{stage.telegram.token}/sendMessage?chat_id={stage.families[0].id}&text={quote(text)}"
            said = await page.evaluate("([call, text]) => probe.said(call, text)", [call, text])
            times["from sendMessage to the bubble"].append(said)


def scrolled(selector: str, side: str) -> str:
    """Return what scrolls a part of the page."""
    return f"probe.scrolled({selector!r}, {side!r}, {STEP}, {FRAMES})"


@asynccontextmanager
async def opened(browser: Browser) -> AsyncIterator[Page]:
    """Yield an empty page that knows the probe, and where nobody wants the tour."""
    context = await browser.new_context(viewport={"width": 1500, "height": 900})
    page = await context.new_page()
    await page.add_init_script(path=PROBE)
    await page.add_init_script("localStorage.setItem('tour-dismissed', '1')")
    yield page
    await context.close()


def table(few: Size, many: Size) -> str:
    """Return what was measured, and how many times as long the full page takes."""
    lines = [f"{'milliseconds':<46}{few!s:>24}{many!s:>28}{'ratio':>8}"]
    for name, times in few.times.items():
        for title, kind, of in ((name, "median", median), ("", "p95", p95)):
            one, other = of(times), of(many.times[name])
            lines.append(f"{title:<38}{kind:<8}{one:>24.1f}{other:>28.1f}{other / one:>8.2f}")
    return "\n".join(lines)


def p95(times: list[float]) -> float:
    """Return the time that 95 of 100 do not exceed."""
    return quantiles(times, n=20, method="inclusive")[-1]


async def main() -> None:
    """Measure both pages in turns, and print the table."""
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if not path:
        sys.exit("no Chromium found; install it: apt install chromium")
    few, many = sizes()
    async with async_playwright() as playwright:
        for pace, options in PACES.items():
            browser = await playwright.chromium.launch(executable_path=path, args=[*OPTIONS, *options])
            await measured(browser, sizes()[0], pace)  # so that neither is the first page of a cold browser
            for _ in range(ROUNDS):
                await measured(browser, few, pace)
                await measured(browser, many, pace)
            await browser.close()
    print(f"Chromium {browser.version}, {os.cpu_count()} cores, {ROUNDS} rounds\n\n{table(few, many)}")


if __name__ == "__main__":
    asyncio.run(main())
