"""The transport over a real connection: how it fails tells whether a request may have arrived."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.transport import SurelyNotSent, Transport
from bot.wire import Wire
from playground.faults import DropAfter, DropBefore, Hang
from playground.http import serving
from playground.person import Person
from playground.telegram import Telegram

pytestmark = pytest.mark.anyio

TOKEN = "7000000001:a-token-that-opens-nothing-at-all"


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(TOKEN)


@pytest.fixture
def mother(telegram: Telegram) -> Person:
    person = telegram.person("Amina")
    person.starts()
    return person


@pytest.fixture
async def transport() -> AsyncIterator[Transport]:
    transport = Transport()
    await transport.initialize()
    yield transport
    await transport.shutdown()


@pytest.fixture
async def wire(telegram: Telegram, transport: Transport) -> AsyncIterator[Wire]:
    async with serving(telegram) as url:
        yield Wire(transport, TOKEN, url)


Talk = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def answering(answer: bytes) -> AsyncIterator[str]:
    """Serve one fixed answer, whatever is asked, and yield the address."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(talk, "127.0.0.1", 0) as server:
        yield "http://127.0.0.1:{}".format(*server.sockets[0].getsockname()[1:2])


async def test_a_call_is_answered(wire: Wire) -> None:
    assert (await wire.call("getMe", {}))["id"] == 7_000_000_001


async def test_a_refused_connection_was_surely_not_used(telegram: Telegram, transport: Transport) -> None:
    async with serving(telegram) as url:
        pass
    with pytest.raises(SurelyNotSent, match="No connection to Telegram"):
        await Wire(transport, TOKEN, url).call("getMe", {})


async def test_a_host_that_cannot_be_found_was_surely_not_reached(transport: Transport) -> None:
    with pytest.raises(SurelyNotSent):
        await Wire(transport, TOKEN, "http://127.0.0.1:1").call("getMe", {})


async def test_a_transport_that_is_not_open_sends_nothing(telegram: Telegram) -> None:
    async with serving(telegram) as url:
        with pytest.raises(SurelyNotSent):
            await Wire(Transport(), TOKEN, url).call("getMe", {})
    assert telegram.calls == []


@pytest.mark.parametrize("fault", [DropBefore(), DropAfter()])
async def test_a_dropped_connection_may_have_been_used(
    wire: Wire, telegram: Telegram, mother: Person, fault: DropBefore | DropAfter
) -> None:
    telegram.faults.add("sendMessage", kind=fault)
    with pytest.raises(NetworkError) as dropped:
        await wire.call("sendMessage", {"chat_id": mother.id, "text": "hello"})
    assert not isinstance(dropped.value, SurelyNotSent)


async def test_an_answer_that_does_not_come_is_a_time_out(wire: Wire, telegram: Telegram, mother: Person) -> None:
    telegram.faults.add("sendMessage", kind=Hang(asyncio.Event()))
    with pytest.raises(TimedOut):
        await wire.call("sendMessage", {"chat_id": mother.id, "text": "hello"}, read_timeout=0.01)
    assert len(telegram.called("sendMessage")) == 1


@pytest.mark.parametrize("answer", [b"nonsense\r\n\r\n", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", b""])
async def test_an_answer_that_is_none_never_shows_the_token(transport: Transport, answer: bytes) -> None:
    """What is raised is kept in the outbox as a fault."""
    async with answering(answer) as url:
        with pytest.raises(NetworkError) as broken:
            await Wire(transport, TOKEN, url).call("getMe", {})
    assert not isinstance(broken.value, SurelyNotSent)
    assert "a-token-that" not in str(broken.value)


async def test_an_answer_of_200_without_json_is_in_doubt(transport: Transport) -> None:
    async with answering(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nwell") as url:
        with pytest.raises(TelegramError, match="Invalid server response"):
            await Wire(transport, TOKEN, url).call("getMe", {})


async def test_a_connection_is_kept_for_the_next_call(wire: Wire, transport: Transport) -> None:
    await wire.call("getMe", {})
    await wire.call("getMe", {})
    session = transport._session
    assert session is not None
    assert session.connector is not None
    assert sum(map(len, session.connector._conns.values())) == 1


async def test_a_file_arrives_with_its_name_and_kind(wire: Wire, mother: Person) -> None:
    files = {"one": ("plan.pdf", b"%PDF", "application/pdf")}
    sent = await wire.call(
        "sendDocument", {"chat_id": mother.id, "document": "attach://one", "caption": "Plan ø"}, files
    )
    assert (sent["document"]["file_name"], sent["document"]["mime_type"]) == ("plan.pdf", "application/pdf")
    assert sent["caption"] == "Plan ø"
