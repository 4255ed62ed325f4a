import asyncio
import json
from typing import Any

import pytest

from playground.faults import (
    BadGateway,
    ConnectionDropped,
    DropAfter,
    DropBefore,
    Hang,
    LostInGeneral,
    Refusal,
    ServerError,
    ThreadNotFound,
    TooManyRequests,
)
from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


def texts(person: Person) -> list[str]:
    return [message.text for message in person.chat if message.from_bot]


async def test_too_many_requests_ask_for_a_pause(telegram: Telegram, bot: Caller, mother: Person) -> None:
    telegram.faults.add("sendMessage", kind=TooManyRequests(retry_after=7))
    answer = await bot.answer("sendMessage", chat_id=mother.id, text="a")
    assert json.loads(answer.body) == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 7",
        "parameters": {"retry_after": 7},
    }
    await bot("sendMessage", chat_id=mother.id, text="b")
    assert texts(mother) == ["b"]


async def test_a_bad_gateway_answers_with_a_page(telegram: Telegram, bot: Caller) -> None:
    telegram.faults.add(kind=BadGateway())
    answer = await bot.answer("getMe")
    assert (answer.status, answer.media, answer.description) == (502, "text/html", "")
    assert b"502 Bad Gateway" in answer.body


async def test_a_server_error_may_come_after_the_work(telegram: Telegram, bot: Caller, mother: Person) -> None:
    telegram.faults.add("sendMessage", kind=ServerError())
    telegram.faults.add("sendMessage", kind=ServerError(after_work=True))
    for text in "ab":
        answer = await bot.answer("sendMessage", chat_id=mother.id, text=text)
        assert (answer.status, answer.description) == (500, "Internal Server Error")
    assert texts(mother) == ["b"]


async def test_a_connection_drops_before_or_after_the_work(telegram: Telegram, bot: Caller, mother: Person) -> None:
    telegram.faults.add("sendMessage", kind=DropBefore())
    telegram.faults.add("sendMessage", kind=DropAfter())
    for text, sent in (("a", False), ("b", True)):
        with pytest.raises(ConnectionDropped) as dropped:
            await bot.answer("sendMessage", chat_id=mother.id, text=text)
        assert dropped.value.sent is sent
    assert texts(mother) == ["b"]
    assert [(call.dropped, call.ok, call.error) for call in telegram.calls] == [(True, False, "")] * 2


async def test_faults_meet_only_the_calls_they_are_meant_for(telegram: Telegram, bot: Caller, mother: Person) -> None:
    telegram.faults.add("sendMessage", kind=ServerError(), times=2, when=lambda params: params["text"] == "a")
    answers = [(await bot.answer("sendMessage", chat_id=mother.id, text=text)).status for text in "baaa"]
    assert answers == [200, 500, 500, 200]


async def test_faults_can_be_forgotten(telegram: Telegram, bot: Caller) -> None:
    telegram.faults.add(kind=ServerError(), times=99)
    telegram.faults.clear()
    await bot("getMe")


async def test_a_message_is_lost_in_general(telegram: Telegram, bot: Caller, desk: Forum) -> None:
    thread = desk.opens("Amina")
    telegram.faults.add("sendMessage", kind=LostInGeneral())
    sent = await bot("sendMessage", chat_id=desk.id, message_thread_id=thread.thread_id, text="a")
    assert "message_thread_id" not in sent
    assert (desk.general[-1].text, thread.messages) == ("a", [])


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        (ThreadNotFound(), "Bad Request: message thread not found"),
        (ThreadNotFound("TOPIC_DELETED"), "Bad Request: TOPIC_DELETED"),
        (Refusal(403, "bot was blocked by the user"), "Forbidden: bot was blocked by the user"),
    ],
)
async def test_any_words_can_be_refused_with(telegram: Telegram, bot: Caller, kind: Any, words: str) -> None:
    telegram.faults.add("getMe", kind=kind)
    assert await bot.refusal("getMe") == words


async def test_a_call_hangs_until_it_is_let_go(telegram: Telegram, bot: Caller, mother: Person) -> None:
    gate = asyncio.Event()
    telegram.faults.add("sendMessage", kind=Hang(gate))
    sending = asyncio.create_task(bot("sendMessage", chat_id=mother.id, text="a"))
    await telegram.until(lambda: len(telegram.calls) == 1)
    await bot("sendMessage", chat_id=mother.id, text="b")
    gate.set()
    await sending
    assert texts(mother) == ["b", "a"]


async def test_a_mistake_of_the_playground_itself_is_kept(telegram: Telegram, bot: Caller) -> None:
    def fail(method: str, params: dict[str, Any]) -> None:
        raise KeyError(method)

    telegram.after_call = fail
    with pytest.raises(KeyError):
        await bot("getMe")
    assert [repr(failure) for failure in telegram.failures] == ["KeyError('getMe')"]


async def test_hooks_see_every_call_and_may_drop_it(telegram: Telegram, bot: Caller, mother: Person) -> None:
    seen: list[tuple[str, list[str]]] = []

    def kill(method: str, params: dict[str, Any]) -> None:
        seen.append((method, texts(mother)))
        if len(seen) == 2:
            raise ConnectionDropped

    telegram.before_call = telegram.after_call = kill
    with pytest.raises(ConnectionDropped):
        await bot("sendMessage", chat_id=mother.id, text="a")
    assert seen == [("sendMessage", []), ("sendMessage", ["a"])]


async def test_while_telegram_is_down_every_call_is_dropped_even_the_poll_under_way(
    telegram: Telegram, mother: Person
) -> None:
    await telegram.call("getUpdates", {})
    telegram.state.updates.confirm(telegram.state.updates.next_id)
    polling = asyncio.create_task(telegram.call("getUpdates", {"timeout": 50}))
    await telegram.until(lambda: telegram.state.updates.polls == 2)
    telegram.goes_down()
    mother.says("Is anybody there?")
    for call in (polling, telegram.call("getMe", {})):
        with pytest.raises(ConnectionDropped):
            await call
    telegram.comes_back()
    answer = await telegram.call("getUpdates", {})
    assert [update["message"]["text"] for update in answer.result] == ["Is anybody there?"]
