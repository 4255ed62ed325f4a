"""The page's live line: everything at first, then each change once, the same for all, and nobody from elsewhere."""

import asyncio
import json

import aiohttp
import pytest

from playground.page.stage import Stage
from playground.person import Person
from tests.playground.browser import Browser, browsing
from tests.playground.saying import say

pytestmark = pytest.mark.anyio


async def test_a_browser_gets_everything_at_first_and_then_only_what_is_new(
    stage: Stage, page_url: str, amina: Person
) -> None:
    amina.says("one")
    stage.telegram.forum("Elsewhere")
    async with browsing(page_url) as browser:
        snapshot = await browser.hears()
        assert [phone["name"] for phone in snapshot["phones"]] == ["Amina", "Daniel", "Marte", "Sami"]
        assert [phone["language"] for phone in snapshot["phones"]] == ["ar", "en", "nb", "nb"]
        assert [person["name"] for person in snapshot["coordinators"]] == ["Kari"]
        assert (snapshot["offset"], snapshot["down"], snapshot["bot"], snapshot["kills"]) == (0, False, "never", 0)
        assert browser.said(amina.id) == ["one"]
        amina.says("two")
        await browser.until(lambda: browser.said(amina.id) == ["one", "two"])
        assert [message["content"]["text"] for message in browser.batches[-1]["messages"]] == ["two"]
        assert "threads" not in browser.batches[-1]


async def test_a_change_of_any_kind_is_told(stage: Stage, browser: Browser, amina: Person) -> None:
    amina.starts()
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    message = await say(stage, amina, "Shall I?", reply_markup=keyboard)
    key = amina.id, message.message_id
    await browser.until(lambda: key in browser.messages)
    assert browser.messages[key]["keyboard"] == keyboard
    about = {"chat_id": amina.id, "message_id": message.message_id}
    await stage.telegram.call("editMessageReplyMarkup", about)
    await browser.until(lambda: browser.messages[key]["keyboard"] is None)
    await stage.telegram.call("editMessageText", about | {"text": "Done"})
    await browser.until(lambda: browser.messages[key]["edited"])
    await stage.telegram.call("setMessageReaction", about | {"reaction": [{"type": "emoji", "emoji": "👍"}]})
    await browser.until(lambda: browser.messages[key]["reactions"] == ["👍"])
    await stage.telegram.call("deleteMessage", about)
    await browser.until(lambda: browser.messages[key].get("deleted"))


async def test_what_was_deleted_before_is_never_told(stage: Stage, page_url: str, amina: Person) -> None:
    amina.deletes(amina.says("secret"))
    async with browsing(page_url) as browser:
        assert "secret" not in json.dumps(await browser.hears())


async def test_a_message_waits_until_the_bot_has_fetched_it(stage: Stage, browser: Browser, amina: Person) -> None:
    message = amina.says("Hello")
    key = amina.id, message.message_id
    await browser.until(lambda: key in browser.messages)
    assert browser.messages[key]["waits"]
    await stage.telegram.call("getUpdates", {"offset": stage.telegram.state.updates.next_id})
    await browser.until(lambda: not browser.messages[key]["waits"])
    assert browser.parts["waiting"] == 0


async def test_two_browsers_see_the_same(page_url: str, amina: Person, browser: Browser) -> None:
    async with browsing(page_url) as other:
        assert not await browser.asks("say", who=amina.id, text="مرحبا")
        await other.until(lambda: other.said(amina.id) == ["مرحبا"])
        await browser.until(lambda: browser.said(amina.id) == ["مرحبا"])
        assert (other.messages, other.parts) == (browser.messages, browser.parts)


async def test_the_page_tells_when_the_bot_is_away_and_back(stage: Stage, browser: Browser) -> None:
    polling = asyncio.create_task(stage.telegram.call("getUpdates", {"timeout": 50, "offset": -1}))
    await browser.until(lambda: browser.parts["bot"] == "here")
    polling.cancel()
    stage.telegram.state.updates.pending.clear()
    await browser.until(lambda: browser.parts["bot"] == "away")
    polling = asyncio.create_task(stage.telegram.call("getUpdates", {"timeout": 50}))
    await browser.until(lambda: browser.parts["bot"] == "here")
    polling.cancel()


async def test_the_menu_of_commands_is_shown_in_ones_own_language(stage: Stage, browser: Browser) -> None:
    for language, words in (("", "Stop"), ("ar", "توقف")):
        commands = [{"command": "stop", "description": words}]
        await stage.telegram.call("setMyCommands", {"commands": commands, "language_code": language})
    desk = [{"command": "close", "description": "Avslutt"}]
    scope = {"type": "all_chat_administrators"}
    await stage.telegram.call("setMyCommands", {"commands": desk, "scope": scope})
    await browser.until(lambda: browser.parts["desk"]["commands"] == desk)
    shown = [phone["commands"][0]["description"] for phone in browser.parts["phones"]]
    assert shown == ["توقف", "Stop", "Stop", "Stop"]
    nearer = [{"command": "give", "description": "Gi tilbake"}]
    await stage.telegram.call(
        "setMyCommands", {"commands": nearer, "scope": {"type": "chat", "chat_id": stage.desk.id}}
    )
    await browser.until(lambda: browser.parts["desk"]["commands"] == nearer)


async def test_bytes_on_the_line_end_it(page_url: str) -> None:
    async with browsing(page_url) as browser:
        await browser.hears()
        await browser.socket.send_bytes(b"0")
        while (await browser.socket.receive(timeout=5)).type is aiohttp.WSMsgType.TEXT:
            pass
        assert browser.socket.closed


async def test_pages_from_elsewhere_are_turned_away(page_url: str) -> None:
    with pytest.raises(aiohttp.WSServerHandshakeError):
        async with browsing(page_url, origin="https://example.org"):
            pass
    async with browsing(page_url, origin=page_url) as browser:
        assert await browser.hears()


async def test_the_page_loads_nothing_from_elsewhere(page_url: str) -> None:
    async with aiohttp.request("GET", f"{page_url}/") as answer:
        assert "<title>ALLEMED helpline – playground</title>" in await answer.text()
        assert "script-src 'self'" in answer.headers["content-security-policy"]
    async with aiohttp.request("GET", f"{page_url}/static/main.js") as answer:
        assert answer.status == 200
    for path in ("/nowhere", "/static/nowhere.js"):
        async with aiohttp.request("GET", page_url + path) as answer:
            assert answer.status == 404


async def test_thirty_phones_and_two_thousand_messages_are_told_quickly(stage: Stage, page_url: str) -> None:
    for number in range(26):
        stage.telegram.person(f"Person {number}", language="en")
    for person in stage.families:
        for number in range(67):
            person.says(f"Message {number}")
    async with asyncio.timeout(3), browsing(page_url) as browser:
        await browser.hears()
        assert len(browser.messages) == 30 * 67 + 1
        stage.families[-1].says("The last")
        await browser.until(lambda: browser.said(stage.families[-1].id)[-1] == "The last")
        assert len(browser.batches[-1]["messages"]) == 1
