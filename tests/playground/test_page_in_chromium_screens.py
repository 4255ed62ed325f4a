"""The page in a real browser on all kinds of screens, in two browsers, and with long chats."""

import shutil

import pytest
from playwright.async_api import Page, expect

from playground.page.stage import Stage
from playground.person import Person
from tests.playground.chromium import CHOICE, Opener, bubbles, installed, phone, say, style, write

pytestmark = pytest.mark.anyio


async def test_two_browsers_see_the_same(stage: Stage, open_page: Opener, amina: Person) -> None:
    amina.starts()
    one, two = await open_page(), await open_page(color_scheme="dark")
    await write(phone(one, "Amina"), "مرحبا")
    await expect(bubbles(phone(two, "Amina")).last).to_contain_text("مرحبا")
    await say(stage, amina, "أهلًا", reply_markup=CHOICE)
    await phone(two, "Amina").get_by_role("button", name="Fotball").click()
    await stage.telegram.until(lambda: "callback_query" in stage.telegram.updates[-1])
    texts = [await bubbles(phone(page, "Amina")).all_text_contents() for page in (one, two)]
    assert texts[0] == texts[1]


async def test_a_narrow_screen_shows_one_phone_at_a_time(stage: Stage, page: Page) -> None:
    await page.set_viewport_size({"width": 390, "height": 780})
    await expect(phone(page, "Amina")).to_be_visible()
    await expect(phone(page, "Daniel")).to_be_hidden()
    stage.families[1].starts()
    await say(stage, stage.families[1], "Hello")
    tab = page.locator(".tab").filter(has_text="Daniel")
    await expect(tab.locator(".badge")).to_have_text("1")
    await tab.click()
    await expect(bubbles(phone(page, "Daniel")).last).to_be_visible()
    await expect(tab.locator(".badge")).to_be_hidden()
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390


async def test_long_chats_keep_few_messages_on_the_page_and_bring_back_earlier_ones(stage: Stage, page: Page) -> None:
    daniel = stage.families[1]
    for number in range(450):
        daniel.says(f"Message {number}")
    here = phone(page, "Daniel")
    await expect(bubbles(here).last).to_contain_text("Message 449")
    await expect(here.locator(".row")).to_have_count(200)
    await expect(bubbles(here).last).to_be_in_viewport()
    await here.locator(".log").evaluate("node => (node.scrollTop = 0)")
    await expect(here.locator(".row")).to_have_count(300)
    await expect(here.get_by_role("button", name="New messages")).to_be_visible()
    await say(stage, daniel, "Still there?")
    await here.get_by_role("button", name="New messages (1)").click()
    await expect(bubbles(here).last).to_be_in_viewport()


async def test_a_phone_out_of_sight_counts_what_is_unread_and_ends_at_the_newest(stage: Stage, page: Page) -> None:
    sami = stage.families[3]
    sami.starts()
    await expect(bubbles(phone(page, "Sami"))).to_have_count(1)
    for number in range(40):
        await say(stage, sami, f"Message {number}\nand more")
    badge = page.locator(".tab").filter(has_text="Sami").locator(".badge")
    await expect(badge).to_have_text("40")
    await page.locator("#phones").evaluate("row => (row.scrollLeft = 9999)")
    await expect(bubbles(phone(page, "Sami")).last).to_be_in_viewport()
    await expect(badge).to_be_hidden()


async def test_nothing_moves_for_those_who_want_it_so(open_page: Opener) -> None:
    page: Page = await open_page(tour=True, reduced_motion="reduce", color_scheme="dark")
    await expect(page.locator(".tour-target")).to_have_count(1)
    assert await style(page.locator(".tour-target"), "animationName") == "none"


def test_without_a_browser_one_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    for value, outcome in (("", pytest.skip.Exception), ("true", pytest.fail.Exception)):
        monkeypatch.setenv("CI", value)
        with pytest.raises(outcome, match="apt install chromium"):
            installed()
