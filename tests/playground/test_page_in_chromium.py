"""The page in a real browser: what people see, hear of and press."""

import asyncio
import re
import shutil
import wave
from collections.abc import AsyncIterator, Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from playwright.async_api import BrowserContext, Locator, Page, async_playwright, expect

from playground.chats import Thread
from playground.messages import Message
from playground.page.stage import Stage
from playground.person import Person
from tests.chromium import QUIET, installed, phone, write
from tests.playground.killed import Killed

pytestmark = pytest.mark.anyio

FOOTBALL = {"text": "Fotball", "callback_data": "f"}
CHOICE = {"inline_keyboard": [[FOOTBALL, {"text": "Sjakk", "callback_data": "s"}]]}
Opener = Callable[..., Any]


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
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


def bubbles(place: Locator) -> Locator:
    return place.locator(".bubble")


async def say(stage: Stage, person: Person, text: str, **more: Any) -> Message:
    """Play the bot, who says something."""
    answer = await stage.telegram.call(
        "sendMessage", {"chat_id": person.id, "text": text, "parse_mode": "HTML", **more}
    )
    assert answer.ok, answer.description
    return person.chat[-1]


async def opened_thread(stage: Stage, name: str) -> Thread:
    """Play the bot, who opens a thread."""
    await stage.telegram.call("createForumTopic", {"chat_id": stage.desk.id, "name": name})
    return stage.desk.threads[-1]


async def style(place: Locator, name: str) -> str:
    return str(await place.evaluate(f"node => getComputedStyle(node).{name}"))


async def test_an_arabic_phone_reads_right_to_left(stage: Stage, page: Page, amina: Person) -> None:
    here = phone(page, "Amina")
    assert await here.get_attribute("dir") == "rtl"
    await expect(here.get_by_placeholder("اكتب رسالة")).to_be_visible()
    await here.get_by_role("button", name="ابدأ").click()
    await say(stage, amina, "أهلًا Amina!\nFootball is on Tuesday.")
    text = bubbles(here).last.locator(".text")
    await expect(text).to_contain_text("أهلًا")
    assert (await style(text, "direction"), await style(text, "unicodeBidi")) == ("rtl", "plaintext")
    other = phone(page, "Daniel")
    assert await other.get_attribute("dir") == "ltr"
    await expect(other.get_by_placeholder("Write a message")).to_be_visible()
    await expect(phone(page, "Marte").get_by_placeholder("Skriv en melding")).to_be_attached()


async def test_one_writes_with_the_keyboard_alone(stage: Stage, page: Page) -> None:
    daniel = stage.families[1]
    box = phone(page, "Daniel").locator("textarea")
    await box.focus()
    await page.keyboard.type("Football for")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("my son, 8")
    await page.keyboard.press("Enter")
    await expect(bubbles(phone(page, "Daniel"))).to_have_count(1)
    assert daniel.chat[-1].text == "Football for\nmy son, 8"
    await expect(box).to_be_focused()
    await expect(box).to_have_value("")
    await say(stage, daniel, "How old?")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("menu")).to_be_visible()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("Enter")
    await expect(phone(page, "Daniel").locator(".contact")).to_be_visible()


async def test_an_empty_phone_suggests_what_to_ask(page: Page) -> None:
    here = phone(page, "Daniel")
    await here.get_by_role("button", name="We need skis for this winter").click()
    await expect(here.locator("textarea")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(bubbles(here).last).to_contain_text("We need skis for this winter")
    await expect(here.locator(".suggestion").first).to_be_hidden()


async def test_buttons_are_tapped_and_copied(stage: Stage, page: Page, amina: Person) -> None:
    amina.starts()
    copying = [{"text": "نسخ الرقم", "copy_text": {"text": "00 00 00 02"}}]
    await say(stage, amina, "ماذا؟", reply_markup={"inline_keyboard": [*CHOICE["inline_keyboard"], copying]})
    here = phone(page, "Amina")
    await here.get_by_role("button", name="Sjakk").click()
    await stage.telegram.until(lambda: "callback_query" in stage.telegram.updates[-1])
    query = stage.telegram.updates[-1]["callback_query"]
    assert query["data"] == "s"
    await stage.telegram.call("answerCallbackQuery", {"callback_query_id": query["id"], "text": "Fint valg"})
    await expect(page.locator(".toast")).to_have_text("Fint valg")
    await here.get_by_role("button", name="نسخ الرقم").click()
    await expect(page.locator(".toast").last).to_have_text("تم النسخ")


async def test_a_reply_keyboard_is_shown_pressed_and_taken_away(stage: Stage, page: Page) -> None:
    daniel = stage.families[1]
    daniel.starts()
    await say(stage, daniel, "Yes?", reply_markup={"keyboard": [[{"text": "Yes please"}, {"text": "No"}]]})
    here = phone(page, "Daniel")
    await here.get_by_role("button", name="Yes please").click()
    await expect(bubbles(here).last).to_contain_text("Yes please")
    await say(stage, daniel, "Good", reply_markup={"remove_keyboard": True})
    await expect(here.locator(".reply-keys")).to_have_count(0)


async def test_words_are_set_as_the_bot_meant_them_and_never_as_html(stage: Stage, page: Page) -> None:
    daniel = stage.families[1]
    daniel.starts()
    await say(
        stage,
        daniel,
        '🧡 <b>bold <i>both</i></b> &lt;img src=x onerror="alert(1)"&gt; <a href="https://example.org/">site</a> '
        "<tg-spoiler>secret</tg-spoiler><blockquote expandable>one\ntwo\nthree\nfour\nfive</blockquote>"
        '<pre><code class="language-sh">ls</code></pre>',
    )
    text = bubbles(phone(page, "Daniel")).last.locator(".text")
    await expect(text.locator("strong em")).to_have_text("both")
    await expect(text.locator("strong")).to_have_text("bold both")
    await expect(text).to_contain_text('<img src=x onerror="alert(1)">')
    await expect(text.locator("a")).to_have_attribute("href", "https://example.org/")
    await expect(text.locator("pre")).to_have_text("ls")
    await text.get_by_role("button", name="Hidden text").click()
    await expect(text.locator(".spoiler")).to_have_class("spoiler shown")
    await text.get_by_role("button", name="Show all").click()
    await expect(text.get_by_role("button", name="Show less")).to_be_visible()


async def test_media_appear(stage: Stage, page: Page) -> None:
    here = phone(page, "Daniel")
    for kind in ("Photo", "Photos", "Voice message", "Video message", "File", "Sticker", "Location", "Contact"):
        await here.get_by_role("button", name="Attach").click()
        await page.get_by_role("menuitem", name=kind, exact=True).click()
    await expect(bubbles(here)).to_have_count(8)
    await expect(here.locator(".album img")).to_have_count(3)
    for shown in (".picture img", ".voice", ".video-note", ".file", ".sticker", ".place", ".contact"):
        await expect(here.locator(shown).first).to_be_visible()
    await here.get_by_role("button", name="Play", exact=True).click()
    await expect(here.get_by_role("button", name="Pause")).to_be_visible()
    assert [message.kind for message in stage.families[1].chat].count("photo") == 4


async def test_a_chosen_file_is_sent_and_shown(stage: Stage, page: Page, tmp_path: Path) -> None:
    sound = BytesIO()
    with wave.open(sound, "wb") as file:
        file.setparams((1, 2, 8000, 0, "NONE", ""))
        file.writeframes(b"\0\0" * 800)
    chosen = {"name": "hello.wav", "mimeType": "audio/wav", "buffer": sound.getvalue()}
    await phone(page, "Daniel").locator("input[type=file]").set_input_files(chosen)  # type: ignore[arg-type]
    await expect(phone(page, "Daniel").locator(".voice")).to_be_visible()
    assert stage.telegram.state.files.kept.popitem()[1].upload.content == sound.getvalue()


async def test_one_replies_edits_and_deletes(stage: Stage, page: Page) -> None:
    daniel = stage.families[1]
    daniel.starts()
    await say(stage, daniel, "How old?")
    here = phone(page, "Daniel")

    async def choose(number: int, item: str) -> None:
        await bubbles(here).nth(number).hover()
        await bubbles(here).nth(number).get_by_role("button", name="Message actions").click()
        await page.get_by_role("menuitem", name=item).click()

    await choose(1, "Reply")
    await write(here, "8")
    await expect(bubbles(here).last.locator(".quote")).to_contain_text("How old?")
    await choose(2, "Edit")
    await expect(here.locator("textarea")).to_have_value("8")
    await write(here, "9")
    await expect(bubbles(here).last).to_contain_text("edited")
    await choose(2, "Delete")
    await expect(bubbles(here)).to_have_count(2)


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


async def test_a_phone_blocks_the_bot(stage: Stage, page: Page) -> None:
    here = phone(page, "Daniel")
    await here.get_by_role("button", name="START").click()
    await here.get_by_role("button", name="Block").click()
    await expect(here.get_by_text("You have blocked the helpline.")).to_be_visible()
    await expect(here.locator("textarea")).to_be_hidden()
    await here.get_by_role("button", name="Unblock").click()
    await expect(here.locator("textarea")).to_be_visible()


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


async def test_the_tour_does_each_step_for_the_visitor(stage: Stage, open_page: Opener, amina: Person) -> None:
    page: Page = await open_page(tour=True)
    tour = page.locator("#tour")

    async def step(number: int) -> None:
        await expect(tour.locator(".count")).to_have_text(f"{number} / 6")
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
    await expect(tour).to_be_hidden()
    await page.reload()
    await expect(phone(page, "Amina")).to_be_attached()
    await expect(tour).to_be_hidden()
    await page.get_by_role("button", name="Tour").click()
    await expect(tour).to_be_visible()


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
