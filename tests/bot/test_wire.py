"""The one seam to Telegram: stored parameters arrive as its forms want them, and its errors are mapped."""

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.request import BaseRequest, RequestData

from bot import endings
from bot.endings import Again
from bot.transport import Transport
from bot.wire import Parameters, Wire
from playground.faults import BadGateway, Fault, Refusal, ServerError, TooManyRequests
from playground.http import serving
from playground.person import Person
from playground.telegram import Telegram

pytestmark = pytest.mark.anyio

TOKEN = "7000000001:a-token-that-opens-nothing-at-all"


class Answering(BaseRequest):
    """A transport that keeps what it is asked and gives one answer."""

    def __init__(self, status: int, body: bytes) -> None:
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._answer = status, body

    @property
    def read_timeout(self) -> float:
        """Wait for nothing."""
        return 0.0

    async def initialize(self) -> None:
        """Need nothing."""

    async def shutdown(self) -> None:
        """Leave nothing."""

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None, *_: Any, **__: Any
    ) -> tuple[int, bytes]:
        """Answer."""
        assert request_data is not None
        self.asked.append((url, request_data.json_parameters))
        return self._answer


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(TOKEN)


@pytest.fixture
def mother(telegram: Telegram) -> Person:
    person = telegram.person("Amina")
    person.starts()
    return person


@pytest.fixture
async def wire(telegram: Telegram) -> AsyncIterator[Wire]:
    transport = Transport()
    await transport.initialize()
    async with serving(telegram) as url:
        yield Wire(transport, TOKEN, url + "/")
    await transport.shutdown()


async def test_stored_parameters_reach_telegram_as_they_were(wire: Wire, telegram: Telegram, mother: Person) -> None:
    params = {
        "chat_id": mother.id,
        "text": "أهلًا & <b>ø</b> 👋 + %20",
        "parse_mode": "HTML",
        "link_preview_options": {"is_disabled": True},
        "reply_markup": {"inline_keyboard": [[{"text": "ja", "callback_data": "a|12|age|8"}]]},
        "disable_notification": True,
    }
    sent = await wire.call("sendMessage", params)
    (call,) = telegram.called("sendMessage")
    assert call.params == params
    assert sent["text"] == "أهلًا & ø 👋 + %20"
    assert mother.chat[-1].buttons == [["ja"]]


async def test_a_text_that_looks_like_json_stays_a_text(wire: Wire, mother: Person) -> None:
    for text in ('{"a": 1}', "[1]", "true", "null", "12", '"x"'):
        assert (await wire.call("sendMessage", {"chat_id": mother.id, "text": text}))["text"] == text


async def test_results_that_are_no_messages_come_back_too(wire: Wire) -> None:
    assert await wire.call("getUpdates", {"offset": 0, "timeout": 0, "allowed_updates": ["message"]}) == []


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Refusal(403, "bot was blocked by the user"), Forbidden),
        (Refusal(400, "message thread not found"), BadRequest),
        (Refusal(401, ""), InvalidToken),
        (Refusal(409, "terminated by other getUpdates request"), Conflict),
        (ServerError(), NetworkError),
        (BadGateway(), NetworkError),
    ],
)
async def test_a_refusal_is_an_error_of_its_own_kind(
    wire: Wire, telegram: Telegram, fault: Fault, error: type[TelegramError]
) -> None:
    telegram.faults.add("getMe", kind=fault)
    with pytest.raises(TelegramError) as refused:
        await wire.call("getMe", {})
    assert type(refused.value) is error


async def test_a_pause_that_telegram_asks_for_comes_with_its_length(wire: Wire, telegram: Telegram) -> None:
    telegram.faults.add("getMe", kind=TooManyRequests(retry_after=3_600))
    with pytest.raises(RetryAfter) as refused:
        await wire.call("getMe", {})
    ending = endings.ending(refused.value)
    assert isinstance(ending, Again)
    assert ending.after == 3_600


async def test_a_group_that_has_moved_says_where() -> None:
    body = b'{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1009876543210}}'
    with pytest.raises(ChatMigrated) as moved:
        await Wire(Answering(400, body), TOKEN, "http://localhost").call("sendMessage", {})
    assert moved.value.new_chat_id == -1_009_876_543_210


async def test_a_method_and_fields_that_the_library_does_not_know_pass() -> None:
    request = Answering(200, b'{"ok":true,"result":{"hologram":[1]}}')
    result = await Wire(request, TOKEN, "http://localhost/").call("sendHologram", {"depth": 3, "soft": None})
    assert result == {"hologram": [1]}
    assert request.asked == [(f"http://localhost/bot{TOKEN}/sendHologram", {"depth": "3", "soft": "null"})]


def test_what_a_transport_reads_of_a_request_is_there() -> None:
    files = {"one": ("a.txt", b"a", "text/plain")}
    plain, with_files = Parameters({"chat_id": 5, "text": "x"}), Parameters({}, files)
    assert (plain.contains_files, plain.multipart_data) == (False, None)
    assert (with_files.contains_files, with_files.multipart_data) == (True, files)
    assert plain.json_payload == b'{"chat_id": "5", "text": "x"}'
    assert vars(plain).keys() >= {"parameters"}
