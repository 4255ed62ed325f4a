"""The desk, the bar and the tour in a real browser."""

import asyncio
import re

import pytest
from playwright.async_api import Page, expect

from playground.page.stage import Stage
from playground.person import Person
from tests.playground.chromium import CHOICE, Opener, bubbles, opened_thread, phone, say, write
from tests.playground.killed import Killed

pytestmark = pytest.mark.anyio


async def test_the_desk_answers_in_threads(stage: Stage, page: Page) -> None:
    thread = await opened_thread(stage, "Amina · arabisk")
    desk = page.locator("#desk")
    await expect(desk.locator("h3")).to_have_text("Amina · arabisk")
    await write(desk, "Hei Amina!")
    await expect(bubbles(desk).last).to_contain_text("Hei Amina!")
    assert thread.messages[-1].sender is stage.coordinators[0].user
    await desk.locator(".threads").get_by_text("General").click()
    where = {"chat_id": stage.desk.id, "message_thread_id": thread.thread_id}
    await stage.telegram.call("sendMessage", where | {"text": "شكرا"})
    row = desk.locator(f"[data-thread='{thread.thread_id}']")
    await expect(row.locator(".badge")).to_have_text("1")
    await row.click()
    await expect(row.locator(".badge")).to_have_count(0)
    await desk.get_by_role("button", name="Close", exact=True).click()
    await expect(row.locator(".state")).to_have_text("closed")
    await desk.get_by_role("button", name="Reopen").click()
    await expect(row.locator(".state")).to_have_count(0)
    await desk.get_by_role("button", name="Delete this thread").click()
    await expect(row.locator(".state")).to_have_text("deleted")
    await expect(desk.locator("textarea")).to_be_hidden()


async def test_a_link_to_a_thread_opens_it_on_the_page(stage: Stage, page: Page) -> None:
    amina, omar = await opened_thread(stage, "Amina · arabisk"), await opened_thread(stage, "Omar · engelsk")
    desk, group = page.locator("#desk"), str(stage.desk.id).removeprefix("-100")
    link = f'<a href="https://t.me/c/{group}/{amina.thread_id}">Amina</a> waits'
    await stage.telegram.call("sendMessage", {"chat_id": stage.desk.id, "text": link, "parse_mode": "HTML"})
    await expect(desk.locator("h3")).to_have_text(omar.name)
    await desk.locator(".threads").get_by_text("General").click()
    await desk.get_by_role("link", name="Amina").click()
    await expect(desk.locator("h3")).to_have_text(amina.name)
    assert len(page.context.pages) == 1


async def test_people_join_and_a_second_coordinator_writes(stage: Stage, page: Page) -> None:
    await page.get_by_role("button", name="Add a phone").click()
    await page.get_by_label("Name").fill("Hodan")
    await page.get_by_label("Language of the phone").select_option("so")
    await page.keyboard.press("Enter")
    await expect(phone(page, "Hodan")).to_be_in_viewport()
    await page.get_by_role("button", name="coordinator").click()
    await page.get_by_label("Name").fill("Ola")
    await page.get_by_role("button", name="Add", exact=True).click()
    await page.get_by_label("Who writes").select_option(label="Ola")
    await write(page.locator("#desk"), "Hei")
    await expect(bubbles(page.locator("#desk")).last).to_contain_text("Ola")
    assert stage.desk.general[-1].sender.first_name == "Ola"


async def test_the_clock_jumps_and_faults_are_switched(stage: Stage, page: Page, killed: Killed) -> None:
    before = await page.locator(".clock time").text_content()
    await page.get_by_role("button", name="+1 week").click()
    await expect(page.locator(".clock time")).not_to_have_text(before or "")
    assert stage.clock.offset == 7 * 86_400
    down = page.get_by_role("switch", name="Telegram is down")
    await down.click()
    await expect(down).to_have_attribute("aria-checked", "true")
    assert stage.telegram.state.down
    await down.click()
    await expect(down).to_have_attribute("aria-checked", "false")
    polling = asyncio.create_task(stage.telegram.call("getUpdates", {"timeout": 50, "offset": -1}))
    stage.telegram.state.updates.pending.clear()
    await page.get_by_role("button", name="Kill the bot").click()
    await stage.telegram.until(lambda: killed.times == 1)
    polling.cancel()
    await expect(page.locator(".pulse")).to_contain_text("The bot is away")
    polling = asyncio.create_task(stage.telegram.call("getUpdates", {"timeout": 50}))
    await expect(page.locator(".pulse")).to_contain_text("The bot is here")
    polling.cancel()


async def test_the_tour_does_each_step_for_the_visitor(stage: Stage, open_page: Opener, amina: Person) -> None:
    page: Page = await open_page(tour=True)
    tour = page.locator("#tour")

    async def step(number: int) -> None:
        await expect(tour.locator(".count")).to_have_text(f"{number} / 11")
        await tour.get_by_role("button", name="Do it for me").click()

    async def then_next() -> None:
        await expect(tour.get_by_text("✓ Done")).to_be_visible()
        await tour.get_by_role("button", name=re.compile("Next|Finish")).click()

    await step(1)
    await then_next()
    assert "كرة قدم" in amina.chat[-1].text
    await say(stage, amina, "أي نشاط؟", reply_markup=CHOICE)
    await step(2)
    await then_next()
    await say(stage, amina, "هل أعطي؟", reply_markup={"inline_keyboard": [[{"text": "نعم", "callback_data": "y"}]]})
    await step(3)
    await stage.telegram.until(lambda: stage.telegram.updates[-1].get("callback_query", {}).get("data") == "y")
    first = await opened_thread(stage, "Amina")
    await then_next()
    await step(4)
    await then_next()
    assert first.messages[-1].text.startswith("Hei Amina!")
    await step(5)
    await stage.telegram.until(lambda: first.deleted)
    second = await opened_thread(stage, "Amina")
    await then_next()
    await step(6)
    await then_next()
    assert second.messages[-1].text == "/close"
    for number in (7, 8, 9, 10):
        await step(number)
        await then_next()
    await step(11)
    await stage.telegram.until(lambda: second.messages[-1].text == "/enrol Amir")
    there = {"chat_id": stage.desk.id, "message_thread_id": second.thread_id}
    asked = await stage.telegram.call("sendMessage", there | {"text": "When?", "reply_markup": CHOICE})
    await stage.telegram.until(lambda: "callback_query" in stage.telegram.updates[-1])
    told = {"chat_id": stage.desk.id, "message_id": asked.result["message_id"], "text": "Followed"}
    await stage.telegram.call("editMessageText", told)
    await then_next()
    assert stage.clock.offset == 8 * 86_400
    await expect(tour).to_be_hidden()
    await page.reload()
    await expect(phone(page, "Amina")).to_be_attached()
    await expect(tour).to_be_hidden()
    await page.get_by_role("button", name="Tour").click()
    await expect(tour).to_be_visible()
