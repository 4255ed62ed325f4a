"""The page's live line: everything at first, then each change once, and what a browser may ask for."""

import asyncio
import json
from io import BytesIO
from typing import Any

import aiohttp
import pytest

from playground.messages import Message
from playground.page import samples
from playground.page.stage import Stage
from playground.person import Person
from tests.playground.browser import Browser, browsing
from tests.playground.killed import Killed

pytestmark = pytest.mark.anyio


@pytest.fixture
def kari(stage: Stage) -> Person:
    return stage.coordinators[0]


async def say(stage: Stage, person: Person, text: str, **more: Any) -> Message:
    """Play the bot, who says something."""
    answer = await stage.telegram.call("sendMessage", {"chat_id": person.id, "text": text, **more})
    assert answer.ok, answer.description
    return person.chat[-1]


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


async def test_a_person_writes_replies_edits_deletes_and_reacts(stage: Stage, browser: Browser, amina: Person) -> None:
    assert not await browser.asks("start", who=amina.id)
    message = await say(stage, amina, "How old?")
    assert not await browser.asks("say", who=amina.id, text="8", reply=message.message_id)
    answer = amina.chat[-1]
    assert answer.reply_to is message
    await browser.until(lambda: (amina.id, answer.message_id) in browser.messages)
    assert browser.messages[amina.id, answer.message_id]["reply"]["text"] == "How old?"
    assert not await browser.asks("edit", who=amina.id, message_id=answer.message_id, text="9")
    assert not await browser.asks("react", who=amina.id, message_id=message.message_id, emoji="👍")
    assert (amina.chat[-1].text, stage.telegram.updates[-1]["edited_message"]["text"]) == ("9", "9")
    assert not await browser.asks("delete", who=amina.id, message_id=answer.message_id)
    await browser.until(lambda: "9" not in browser.said(amina.id))


async def test_a_person_taps_and_sees_the_answer(stage: Stage, browser: Browser, amina: Person) -> None:
    amina.starts()
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    message = await say(stage, amina, "Shall I?", reply_markup=keyboard)
    assert not await browser.asks("tap", who=amina.id, message_id=message.message_id, label="Yes")
    query = stage.telegram.updates[-1]["callback_query"]
    assert query["data"] == "y"
    await stage.telegram.call("answerCallbackQuery", {"callback_query_id": query["id"], "text": "Fine"})
    await browser.until(lambda: browser.parts["phones"][0]["toasts"] == ["Fine"])
    assert browser.parts["phones"][0]["presses"] == 1
    assert "no button" in await browser.asks("tap", who=amina.id, message_id=message.message_id, label="No")


@pytest.mark.parametrize("kind", ["photo", "voice", "video_note", "document", "sticker", "location", "contact"])
async def test_every_kind_is_sent_and_can_be_fetched(
    stage: Stage, browser: Browser, page_url: str, amina: Person, kind: str
) -> None:
    assert not await browser.asks("send", who=amina.id, kind=kind)
    message = amina.chat[-1]
    assert message.kind == kind
    content = message.content[kind]
    file = content[-1] if isinstance(content, list) else content
    upload = samples.sample(kind)
    if upload:
        async with aiohttp.request("GET", f"{page_url}/media/{file['file_id']}") as answer:
            assert (await answer.read(), answer.content_type) == (upload.content, upload.media)
            assert answer.headers["content-security-policy"].startswith("sandbox")


async def test_an_album_holds_together(browser: Browser, amina: Person) -> None:
    assert not await browser.asks("album", who=amina.id, size=3, caption="Our shoes")
    albums = {message.content["media_group_id"] for message in amina.chat}
    assert ([message.text for message in amina.chat], len(albums)) == (["Our shoes", "", ""], 1)


async def test_a_chosen_file_is_sent(browser: Browser, page_url: str, amina: Person) -> None:
    headers = {"content-type": "text/html"}
    async with aiohttp.request("POST", f"{page_url}/media?name=a.html", data=b"<b>", headers=headers) as answer:
        file = (await answer.json())["file"]
    assert not await browser.asks("send", who=amina.id, kind="document", file=file, caption="Look")
    document = amina.chat[-1].content["document"]
    assert (document["file_name"], amina.chat[-1].text) == ("a.html", "Look")
    async with aiohttp.request("GET", f"{page_url}/media/{document['file_id']}") as answer:
        assert answer.headers["content-disposition"] == "attachment; filename*=UTF-8''a.html"
    assert "wrong file identifier" in await browser.asks("send", who=amina.id, kind="photo", file="gone")


async def test_files_that_are_gone_too_large_or_from_elsewhere_are_refused(page_url: str) -> None:
    async with aiohttp.request("GET", f"{page_url}/media/gone") as answer:
        assert answer.status == 404
    async with aiohttp.request("POST", f"{page_url}/media", data=BytesIO(b"0" * 20_000_001)) as answer:
        assert answer.status == 413
    elsewhere = {"origin": "https://example.org"}
    async with aiohttp.request("POST", f"{page_url}/media", data=b"0", headers=elsewhere) as answer:
        assert answer.status == 403


async def test_somebody_joins_with_a_phone_or_at_the_desk(stage: Stage, browser: Browser) -> None:
    assert not await browser.asks("join", name=" Hodan ", language="so")
    await browser.until(lambda: browser.parts["phones"][-1]["name"] == "Hodan")
    assert not await browser.asks("join", name="Ola", language="nb", at_desk=True)
    await browser.until(lambda: [person["name"] for person in browser.parts["coordinators"]] == ["Kari", "Ola"])
    assert stage.telegram.persons[-1].id in stage.desk.chat.members
    assert len(browser.parts["phones"]) == 5


async def test_a_person_blocks_the_bot_and_lets_it_write_again(stage: Stage, browser: Browser, amina: Person) -> None:
    amina.starts()
    for on in (True, True, False, False):
        assert not await browser.asks("block", who=amina.id, on=on)
        assert amina.private.blocked is on
    changes = [update for update in stage.telegram.updates if "my_chat_member" in update]
    assert len(changes) == 2
    amina.blocks_bot()
    assert "has blocked the bot" in await browser.asks("say", who=amina.id, text="Hello")


async def test_the_desk_writes_in_general_and_in_threads(stage: Stage, browser: Browser, kari: Person) -> None:
    desk = stage.desk
    assert not await browser.asks("open", who=kari.id, name="Amina")
    (thread,) = desk.threads
    assert not await browser.asks("say", who=kari.id, thread=thread.thread_id, text="Hei!")
    assert not await browser.asks("say", who=kari.id, thread=0, text="Lunsj?")
    await browser.until(lambda: browser.said(desk.id)[-1:] == ["Lunsj?"])
    assert browser.said(desk.id, thread.thread_id)[-1] == "Hei!"
    assert browser.parts["threads"][0]["name"] == "Amina"
    assert "no thread" in await browser.asks("say", who=kari.id, thread=999, text="Hei!")
    daniel = stage.families[1]
    assert "Daniel is not in" in await browser.asks("say", who=daniel.id, thread=0, text="Hei!")


async def test_a_thread_is_closed_reopened_and_deleted(stage: Stage, browser: Browser, kari: Person) -> None:
    thread = stage.desk.opens("Amina")
    about = {"who": kari.id, "thread": thread.thread_id}
    for do, closed in [
        ("close_thread", True),
        ("close_thread", True),
        ("reopen_thread", False),
        ("reopen_thread", False),
    ]:
        assert not await browser.asks(do, **about)
        assert thread.closed is closed
    assert not await browser.asks("delete_thread", **about)
    await browser.until(lambda: browser.parts["threads"][0]["deleted"])
    assert browser.said(stage.desk.id, thread.thread_id) == []
    assert await browser.asks("delete_thread", **about) == "the thread is deleted"


async def test_time_jumps_and_the_bot_follows(stage: Stage, browser: Browser, page_url: str) -> None:
    async with aiohttp.ClientSession() as session:
        following = asyncio.create_task(session.get(f"{page_url}/clock?after=0"))
        await asyncio.sleep(0)
        assert not await browser.asks("jump", seconds=86_400)
        async with await following as answer:
            assert await answer.json() == {"offset": 86_400}
        async with session.get(f"{page_url}/clock") as answer:
            assert await answer.json() == {"offset": 86_400}
        async with session.get(f"{page_url}/clock?after=noon") as answer:
            assert answer.status == 400
    await browser.until(lambda: browser.parts["offset"] == 86_400)
    assert "greater than 0" in await browser.asks("jump", seconds=-5)
    assert await stage.clock.other_than(86_400, 0) == 86_400


async def test_telegram_goes_down_and_comes_back(stage: Stage, browser: Browser, page_url: str) -> None:
    assert not await browser.asks("down", on=True)
    with pytest.raises(aiohttp.ServerDisconnectedError):
        await aiohttp.request("GET", f"{page_url}/bot1:TEST/getMe").__aenter__()
    await browser.until(lambda: browser.parts["down"])
    assert not await browser.asks("down", on=False)
    async with aiohttp.request("GET", f"{page_url}/bot1:TEST/getMe") as answer:
        assert answer.status == 200


async def test_the_last_update_is_delivered_twice(stage: Stage, browser: Browser, amina: Person) -> None:
    stage.telegram.updates.clear()
    assert await browser.asks("again") == "nothing was delivered yet"
    amina.says("Hello")
    offset = stage.telegram.state.updates.next_id
    assert (await stage.telegram.call("getUpdates", {"offset": offset})).result == []
    assert not await browser.asks("again")
    (update,) = (await stage.telegram.call("getUpdates", {"offset": offset})).result
    assert update["message"]["text"] == "Hello"


async def test_the_bot_is_killed_by_whoever_started_it(stage: Stage, browser: Browser, killed: Killed) -> None:
    assert not await browser.asks("kill")
    await browser.until(lambda: browser.parts["kills"] == 1)
    assert killed.times == 1
    stage.kill = None
    assert await browser.asks("kill") == "no bot was started together with this page"
    await browser.until(lambda: browser.parts["kills"] is None)


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


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{", "a command is one JSON object"),
        ("5", "a command is one JSON object"),
        ("[]", "a command is one JSON object"),
        ("[" * 100_000, "a command is one JSON object"),
        ("{}", "Unable to extract tag"),
        ('{"do": "fly"}', "does not match any of the expected tags"),
        ('{"do": "say", "who": 1}', "say.text: Field required"),
        ('{"do": "say", "who": 1, "text": "a"}', "nobody here has the id 1"),
        ('{"do": "say", "who": 1, "text": "a", "loud": true}', "say.loud: Extra inputs are not permitted"),
    ],
)
async def test_a_malformed_command_is_answered_in_words(browser: Browser, source: str, words: str) -> None:
    await browser.socket.send_str(source)
    told = await browser.hears()
    while "answer" not in told:
        told = await browser.hears()
    assert words in told["error"]
    assert not await browser.asks("jump", seconds=1)


async def test_a_blank_text_and_a_message_that_is_gone_are_mistakes(browser: Browser, amina: Person) -> None:
    assert "no phone sends" in await browser.asks("say", who=amina.id, text="  ")
    assert "no message 77" in await browser.asks("edit", who=amina.id, message_id=77, text="a")


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
