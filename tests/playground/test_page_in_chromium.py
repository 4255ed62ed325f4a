"""The phones in a real browser: what people read, hear and press."""

import wave
from io import BytesIO
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from playground.page.stage import Stage
from playground.person import Person
from tests.playground.chromium import CHOICE, bubbles, phone, say, style, write

pytestmark = pytest.mark.anyio


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


async def test_a_phone_blocks_the_bot(stage: Stage, page: Page) -> None:
    here = phone(page, "Daniel")
    await here.get_by_role("button", name="START").click()
    await here.get_by_role("button", name="Block").click()
    await expect(here.get_by_text("You have blocked the helpline.")).to_be_visible()
    await expect(here.locator("textarea")).to_be_hidden()
    await here.get_by_role("button", name="Unblock").click()
    await expect(here.locator("textarea")).to_be_visible()
