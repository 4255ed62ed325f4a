"""The check of the bot's account: its token, a webhook, its privacy mode, and Telegram itself."""

import pytest

from bot.check.account import account
from bot.check.asking import Answers, ask
from bot.wire import Wire
from playground.faults import BadGateway, DropAfter, Fault, ServerError, TooManyRequests
from playground.forum import Forum
from playground.telegram import Telegram
from tests.bot.checked import TOKEN, USUAL, checked, chosen, one
from tests.bot.test_wire import Answering

pytestmark = pytest.mark.anyio

ME = {"id": 1, "username": "helpline_bot"}


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(TOKEN)


@pytest.fixture
def desk(telegram: Telegram) -> Forum:
    return telegram.forum("Desk")


async def test_a_bot_is_called_by_its_name(telegram: Telegram, desk: Forum) -> None:
    found = await checked(telegram, chosen(desk=desk.id))
    assert one(found, "ok", "token").line == "ok   token (the bot is @helpline_bot)"


async def test_a_token_that_telegram_does_not_know_is_told_from_no_network(telegram: Telegram) -> None:
    (found,) = await checked(telegram, chosen(token="7000000001:another-token-that-opens-nothing"))
    assert found.line.startswith("no   token: Telegram does not know it; copy it anew from BotFather")
    assert "another-token" not in found.line
    assert "HELPLINE_API_URL" not in found.line


async def test_an_address_of_ones_own_is_named_as_a_possible_reason(telegram: Telegram) -> None:
    own = chosen(token="7000000001:another-token-that-opens-nothing", api_url="http://127.0.0.1:8081")
    (found,) = await checked(telegram, own)
    assert "HELPLINE_API_URL is set" in found.todo


async def test_a_telegram_that_is_down_is_one_finding(telegram: Telegram) -> None:
    telegram.goes_down()
    (found,) = await checked(telegram, chosen())
    assert found.line.startswith("no   Telegram cannot be reached (")
    assert "network" in found.todo
    assert found.told is None


@pytest.mark.parametrize("fault", [BadGateway(), DropAfter(), ServerError(), TooManyRequests(retry_after=9)])
async def test_a_telegram_that_gives_no_answer_is_one_finding(telegram: Telegram, fault: Fault) -> None:
    telegram.faults.add("getMe", kind=fault)
    (found,) = await checked(telegram, chosen())
    assert found.line.startswith("no   Telegram cannot be reached (")


@pytest.mark.parametrize("body", [b"<html>", b"[]", b"{}", b'{"ok":true,"result":[]}'])
async def test_an_address_that_is_no_bot_api_is_said_so(body: bytes) -> None:
    address = "http://localhost"
    answers = await ask(Wire(Answering(200, body), TOKEN, address), 7_000_000_001, None)
    (found,) = account(answers, address, USUAL)
    assert found.line.startswith("no   Telegram cannot be reached (")
    assert "HELPLINE_API_URL is set" in found.todo


async def test_no_webhook_is_right(telegram: Telegram, desk: Forum) -> None:
    found = await checked(telegram, chosen(desk=desk.id))
    assert one(found, "ok", "webhook").what == "no webhook is set"


async def test_a_webhook_is_named_by_its_host_with_how_to_delete_it(telegram: Telegram, desk: Forum) -> None:
    await telegram.call("setWebhook", {"url": "https://old.example.org/secret"})
    found = one(await checked(telegram, chosen(desk=desk.id)), "no", "webhook")
    assert "a webhook is set, to old.example.org: messages go there" in found.line
    assert f"{USUAL}/bot<token>/deleteWebhook" in found.todo
    assert "secret" not in found.line
    assert found.told


async def test_a_webhook_that_telegram_does_not_tell_of_is_asked_for_again(telegram: Telegram, desk: Forum) -> None:
    telegram.faults.add("getWebhookInfo", kind=ServerError())
    found = one(await checked(telegram, chosen(desk=desk.id)), "no", "webhook")
    assert found.todo == "try again"


async def test_privacy_mode_is_only_a_note(telegram: Telegram, desk: Forum) -> None:
    found = one(await checked(telegram, chosen(desk=desk.id)), "note", "privacy")
    assert "leave it so" in found.todo


def test_no_privacy_mode_is_right_too() -> None:
    found = account(Answers(ME | {"can_read_all_group_messages": True}, {"url": ""}), USUAL, USUAL)
    assert one(found, "ok", "privacy").what == "privacy mode is off"
