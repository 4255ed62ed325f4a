import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
import telegram as library

from playground.faults import BadGateway, DropAfter, DropBefore
from playground.http import serving
from playground.person import Person
from playground.telegram import Telegram

pytestmark = pytest.mark.anyio


@pytest.fixture
async def url(telegram: Telegram) -> AsyncIterator[str]:
    async with serving(telegram) as address:
        yield address


@pytest.fixture
async def client() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def called(client: aiohttp.ClientSession, address: str, **form: Any) -> tuple[int, Any]:
    async with client.post(address, **form) as response:
        return response.status, await response.json()


async def test_calls_come_as_form_json_or_address(client: aiohttp.ClientSession, url: str, mother: Person) -> None:
    method, keyboard = f"{url}/bot1:TEST/sendMessage", {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    form = {"chat_id": str(mother.id), "text": "form", "reply_markup": json.dumps(keyboard)}
    assert (await called(client, method, data=form))[0] == 200
    assert (await called(client, method, json=form | {"text": "json", "reply_markup": keyboard}))[0] == 200
    async with client.get(method, params=form | {"text": "address"}) as response:
        assert response.status == 200
    said = mother.chat[1:]
    assert [(message.text, message.buttons) for message in said] == [
        (text, [["Yes"]]) for text in ("form", "json", "address")
    ]


async def test_an_empty_body_is_no_parameters(client: aiohttp.ClientSession, url: str) -> None:
    headers = {"content-type": "application/json"}
    status, answer = await called(client, f"{url}/bot1:TEST/getMe", headers=headers)
    assert (status, answer["result"]["id"]) == (200, 1)


async def test_a_broken_body_is_refused(client: aiohttp.ClientSession, url: str) -> None:
    headers = {"content-type": "application/json"}
    for data in (b"{", b"5"):
        _, answer = await called(client, f"{url}/bot1:TEST/getMe", data=data, headers=headers)
        assert answer["description"] == "Bad Request: can't parse JSON object"


@pytest.mark.parametrize(
    ("path", "status", "words"),
    [
        ("/botnonsense/getMe", 404, "Not Found"),
        ("/bot2:OTHER/getMe", 401, "Unauthorized"),
        ("/bot1:TEST/getYou", 404, "Not Found: method not found"),
        ("/", 404, "Not Found"),
    ],
)
async def test_wrong_addresses_are_turned_away(
    client: aiohttp.ClientSession, url: str, path: str, status: int, words: str
) -> None:
    expected = {"ok": False, "error_code": status, "description": words}
    assert await called(client, url + path) == (status, expected)


async def test_files_go_both_ways(client: aiohttp.ClientSession, url: str, mother: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(mother.id), "caption": "Form", "document": "attach://one"})
    form.add_field("one", b"form", filename="form.pdf", content_type="application/pdf")
    _, answer = await called(client, f"{url}/bot1:TEST/sendDocument", data=form)
    document = answer["result"]["document"]
    assert (document["file_name"], document["mime_type"]) == ("form.pdf", "application/pdf")
    _, answer = await called(client, f"{url}/bot1:TEST/getFile", json={"file_id": document["file_id"]})
    async with client.get(f"{url}/file/bot1:TEST/{answer['result']['file_path']}") as response:
        assert await response.read() == b"form"
    async with client.get(f"{url}/file/bot1:TEST/gone") as response:
        assert response.status == 404


async def test_a_file_may_lie_under_its_own_name(client: aiohttp.ClientSession, url: str, mother: Person) -> None:
    form = aiohttp.FormData({"chat_id": str(mother.id)})
    form.add_field("photo", b"picture", filename="a.jpg", content_type="image/jpeg")
    status, _ = await called(client, f"{url}/bot1:TEST/sendPhoto", data=form)
    assert (status, mother.chat[-1].kind) == (200, "photo")


async def test_a_missing_attachment_is_refused(client: aiohttp.ClientSession, url: str, mother: Person) -> None:
    form = {"chat_id": mother.id, "photo": "attach://nothing"}
    _, answer = await called(client, f"{url}/bot1:TEST/sendPhoto", json=form)
    assert answer["description"] == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_a_dropped_connection_is_really_closed(
    client: aiohttp.ClientSession, url: str, telegram: Telegram, mother: Person
) -> None:
    for kind, text in ((DropBefore(), "a"), (DropAfter(), "b")):
        telegram.faults.add("sendMessage", kind=kind)
        with pytest.raises(aiohttp.ServerDisconnectedError):
            await called(client, f"{url}/bot1:TEST/sendMessage", json={"chat_id": mother.id, "text": text})
    await called(client, f"{url}/bot1:TEST/sendMessage", json={"chat_id": mother.id, "text": "c"})
    assert [message.text for message in mother.chat] == ["/start", "b", "c"]


async def test_a_gateway_answers_with_a_page(client: aiohttp.ClientSession, url: str, telegram: Telegram) -> None:
    telegram.faults.add("getMe", kind=BadGateway())
    async with client.post(f"{url}/bot1:TEST/getMe") as response:
        assert (response.status, response.content_type) == (502, "text/html")


async def test_a_caller_who_hangs_up_ends_the_poll(client: aiohttp.ClientSession, url: str, telegram: Telegram) -> None:
    polling = asyncio.create_task(called(client, f"{url}/bot1:TEST/getUpdates", json={"timeout": 50}))
    await telegram.until(lambda: telegram.state.updates.polls == 1)
    polling.cancel()
    await telegram.until(lambda: not telegram.calls[0].under_way)


async def test_closing_is_fast_while_a_poll_hangs(client: aiohttp.ClientSession, telegram: Telegram) -> None:
    async with serving(telegram) as url, asyncio.timeout(2):
        polling = asyncio.create_task(called(client, f"{url}/bot1:TEST/getUpdates", json={"timeout": 50}))
        await telegram.until(lambda: telegram.state.updates.polls == 1)
    with pytest.raises(aiohttp.ClientError):
        await polling


async def test_the_library_talks_over_http(url: str, telegram: Telegram, mother: Person) -> None:
    async with library.Bot("1:TEST", base_url=f"{url}/bot", base_file_url=f"{url}/file/bot") as bot:
        await bot.send_message(mother.id, "Hi")
        assert await (await bot.get_file(mother.sends("voice").content["voice"]["file_id"])).download_as_bytearray()
    await mother.sees("Hi")
