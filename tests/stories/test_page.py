"""The story of the skeleton, lived on the page of the real demo in a real browser."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, async_playwright, expect

from dialogs.catalogue import ordinary_from
from tests.playground.chromium import QUIET, installed, phone, write
from tests.stories.story import OSLO
from tests.stories.test_demo import demo

pytestmark = pytest.mark.anyio

PICTURES = Path(__file__).resolve().parent.parent.parent / "build" / "pictures"
PATIENCE = 20_000


@asynccontextmanager
async def page_of_a_demo(folder: Path, picture: str) -> AsyncIterator[Page]:
    """Open the page of a real demo; nothing may go wrong on it, and a picture of its end is kept."""
    path = installed()
    complaints: list[str] = []
    async with demo(folder) as (_, url), async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=QUIET)
        page = await browser.new_page(viewport={"width": 1500, "height": 900})
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.set_default_timeout(PATIENCE)
        expect.set_options(timeout=PATIENCE)
        await page.goto(url)
        try:
            yield page
        finally:
            await page.screenshot(path=PICTURES / f"{picture}.png")
            await browser.close()
    assert complaints == []


async def test_a_mother_a_coordinator_and_a_bot_that_is_killed_in_between(tmp_path: Path) -> None:
    async with page_of_a_demo(tmp_path, "given-back") as page:
        await _the_mother_is_put_in_touch(page)
        await _the_coordinator_answers(page)
        await _the_bot_is_killed_and_the_thread_deleted(page)
        await _she_is_given_back(page)


async def test_a_father_is_granted_a_fee_and_is_asked_a_week_later_how_it_goes(tmp_path: Path) -> None:
    async with page_of_a_demo(tmp_path, "a-week-later") as page:
        daniel, desk = phone(page, "Daniel"), page.locator("#desk")
        await write(daniel, "we cannot pay the fee")
        await expect(daniel).to_contain_text("No child should be left out")
        await daniel.get_by_role("button", name=re.compile("Aktivitetskassen")).click()
        await daniel.get_by_role("button", name="Yes, please").click()
        await expect(daniel).to_contain_text("has been told and will write to you here")
        await desk.get_by_text("Daniel · engelsk · avgift").first.click()
        await desk.get_by_role("button", name="innvilget").click()
        await expect(daniel).to_contain_text("has been granted")
        await write(desk, "/enrol Amir")
        await desk.get_by_role("button", name="Fotball jenter 8–10 år").click()
        await desk.get_by_role("button", name=re.compile("dag ")).first.click()
        await expect(desk).to_contain_text("Familien blir spurt første gang")
        await _it_is_an_ordinary_evening_a_week_later(page)
        await expect(daniel).to_contain_text("How is it going for Amir")
        await daniel.get_by_role("button", name="😐 So-so").click()
        await daniel.get_by_role("button", name="💰 It costs too much").click()
        await expect(daniel).to_contain_text("Money shall not stop it")
        await expect(desk).to_contain_text("🙁 Amir: 😐 Sånn passe · 💰 Det koster for mye")
        await _ski_boots_are_lent(page)


async def _it_is_an_ordinary_evening_a_week_later(page: Page) -> None:
    """Nobody is asked by night, on Sundays or on public holidays, whenever this test runs."""
    now = datetime.now(OSLO)
    hours = (19 - now.hour) % 24
    evening = now + timedelta(hours=hours, days=7)
    days = (ordinary_from(evening.date()) - evening.date()).days
    for label, presses in (("+1 hour", hours), ("+1 week", 1), ("+1 day", days)):
        for _ in range(presses):
            await page.get_by_role("button", name=label).click()


async def _ski_boots_are_lent(page: Page) -> None:
    daniel, desk = phone(page, "Daniel"), page.locator("#desk")
    await write(daniel, "/help")
    await daniel.get_by_role("button", name="🎿 Borrow equipment").last.click()
    await expect(daniel).to_contain_text("Everything is free to borrow")
    await write(daniel, "ski boots, size 34")
    await daniel.get_by_role("button", name="Yes, keep it for us").click()
    await expect(daniel).to_contain_text("is kept for you")
    await desk.get_by_role("button", name="Levert ut").click()
    await expect(daniel).to_contain_text("We need it back by")
    await desk.get_by_role("button", name="Levert tilbake").click()
    await expect(daniel).to_contain_text("Thank you for bringing")


async def _the_mother_is_put_in_touch(page: Page) -> None:
    amina = phone(page, "Amina")
    await write(amina, "كرة قدم لابني عمره 8 سنوات يوم الثلاثاء")
    await expect(amina).to_contain_text("أهلًا")
    await amina.get_by_role("button", name="Fotball jenter 8–10 år").click()
    await expect(amina).to_contain_text("هل أعطي")
    await amina.get_by_role("button", name="نعم", exact=True).click()
    await expect(amina).to_contain_text("جميل!")


async def _the_coordinator_answers(page: Page) -> None:
    desk, amina = page.locator("#desk"), phone(page, "Amina")
    await desk.get_by_text("Amina · arabisk · aktivitet").first.click()
    await expect(desk).to_contain_text("for et barn på 8 år")
    await write(desk, "Hei Amina! Treningen er på tirsdag.")
    await expect(amina).to_contain_text("معكم الآن")
    await expect(amina).to_contain_text("Hei Amina! Treningen er på tirsdag.")


async def _the_bot_is_killed_and_the_thread_deleted(page: Page) -> None:
    desk, amina = page.locator("#desk"), phone(page, "Amina")
    await page.get_by_role("button", name="Kill the bot").click()
    await desk.get_by_role("button", name="Delete this thread").click()
    await write(amina, "شكرا جزيلا")
    threads = desk.get_by_role("list", name="Threads").get_by_role("button", name=re.compile("Amina · arabisk"))
    await threads.filter(has_not_text="deleted").click()
    await expect(desk).to_contain_text("Den gamle tråden var borte")
    await expect(desk).to_contain_text("شكرا جزيلا")


async def _she_is_given_back(page: Page) -> None:
    await write(page.locator("#desk"), "/close")
    await expect(phone(page, "Amina")).to_contain_text("انتهت محادثتكم")
    await expect(page.locator("#desk")).to_contain_text("Kari har avsluttet")
