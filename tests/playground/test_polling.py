import asyncio
from typing import Any

import pytest

from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_updates_come_again_until_they_are_confirmed(telegram: Telegram, bot: Caller, mother: Person) -> None:
    mother.says("a")
    first = await bot("getUpdates")
    assert texts(first) == texts(await bot("getUpdates")) == ["/start", "a"]
    assert telegram.pending == first
    assert texts(await bot("getUpdates", offset=first[1]["update_id"])) == ["a"]
    assert await bot("getUpdates", offset=first[1]["update_id"] + 1) == []


async def test_numbers_increase_by_one(telegram: Telegram, mother: Person) -> None:
    mother.says("a")
    first, second = (update["update_id"] for update in telegram.updates)
    assert second == first + 1 > 2**29


async def test_a_limit_is_kept(bot: Caller, mother: Person) -> None:
    mother.says("a")
    assert texts(await bot("getUpdates", limit=1)) == ["/start"]


async def test_a_negative_offset_keeps_the_last(bot: Caller, mother: Person) -> None:
    mother.says("a")
    mother.says("b")
    assert texts(await bot("getUpdates", offset=-1)) == ["b"]
    assert texts(await bot("getUpdates")) == ["b"]


async def test_a_poll_waits_for_the_next_update(bot: Caller, mother: Person, telegram: Telegram) -> None:
    offset = telegram.updates[-1]["update_id"] + 1
    poll = asyncio.create_task(bot("getUpdates", offset=offset, timeout=30))
    await telegram.until(lambda: telegram.state.updates.polls == 1)
    mother.says("a")
    assert texts(await poll) == ["a"]


async def test_the_earlier_of_two_polls_is_ended(bot: Caller, telegram: Telegram) -> None:
    poll = asyncio.create_task(bot.answer("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.state.updates.polls == 1)
    await bot("getUpdates")
    answer = await poll
    assert answer.status == 409
    assert answer.description == (
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    )


async def test_an_update_is_delivered_again_on_demand(bot: Caller, mother: Person, telegram: Telegram) -> None:
    first = await bot("getUpdates")
    offset = first[-1]["update_id"] + 1
    assert await bot("getUpdates", offset=offset) == []
    telegram.deliver_again(telegram.updates[0])
    assert await bot("getUpdates", offset=offset) == first
    assert await bot("getUpdates", offset=offset) == []


async def test_reactions_come_only_when_asked_for(bot: Caller, mother: Person, telegram: Telegram) -> None:
    message = mother.says("a")
    mother.reacts(message, "👍")
    await bot("getUpdates", allowed_updates=["message", "message_reaction"])
    mother.reacts(message, None)
    change = telegram.updates[-1]["message_reaction"]
    assert change["old_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert change["new_reaction"] == []
    await bot("getUpdates")
    mother.reacts(message, "👎")
    assert telegram.updates[-1]["message_reaction"]["new_reaction"] == [{"type": "emoji", "emoji": "👎"}]
    await bot("getUpdates", allowed_updates=[])
    mother.reacts(message, None)
    assert telegram.updates[-1]["message_reaction"]["new_reaction"] != []


async def test_what_is_not_asked_for_does_not_come(bot: Caller, mother: Person, telegram: Telegram) -> None:
    await bot("getUpdates", allowed_updates=["callback_query"])
    mother.says("a")
    assert texts(telegram.updates) == ["/start"]


async def test_polling_and_webhook_exclude_each_other(bot: Caller, mother: Person) -> None:
    assert await bot("setWebhook", url="https://x.no/hook", allowed_updates=["message"]) is True
    info = await bot("getWebhookInfo")
    assert (info["url"], info["pending_update_count"], info["allowed_updates"]) == ("https://x.no/hook", 1, ["message"])
    answer = await bot.answer("getUpdates")
    assert answer.status == 409
    assert answer.description.startswith("Conflict: can't use getUpdates method while webhook is active")
    assert await bot("deleteWebhook", drop_pending_updates=True) is True
    assert await bot("getUpdates") == []
    assert (await bot("getWebhookInfo"))["url"] == ""


async def test_a_webhook_needs_a_safe_address(bot: Caller) -> None:
    words = await bot.refusal("setWebhook", url="http://x.no")
    assert words == "Bad Request: bad webhook: An HTTPS URL must be provided for webhook"
