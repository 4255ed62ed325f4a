from typing import Any

import pytest

from playground.forum import Forum
from playground.limits import Limits
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock

pytestmark = pytest.mark.anyio


async def said(bot: Caller, chat_id: int, times: int) -> list[int]:
    return [(await bot.answer("sendMessage", chat_id=chat_id, text="a")).status for _ in range(times)]


async def test_a_chat_takes_a_burst_and_then_one_a_second(
    telegram: Telegram, bot: Caller, mother: Person, clock: StoppedClock
) -> None:
    telegram.limits = Limits(burst=2)
    assert await said(bot, mother.id, 3) == [200, 200, 429]
    assert telegram.calls[-1].error == "Too Many Requests: retry after 1"
    clock.passes(1)
    assert await said(bot, mother.id, 2) == [200, 429]


async def test_a_group_takes_twenty_a_minute_edits_included(
    telegram: Telegram, bot: Caller, desk: Forum, clock: StoppedClock
) -> None:
    telegram.limits = Limits()
    assert set(await said(bot, desk.id, 19)) == {200}
    where: dict[str, Any] = {"chat_id": desk.id, "message_id": desk.general[-1].message_id}
    await bot("editMessageText", **where, text="b")
    assert await said(bot, desk.id, 1) == [429]
    assert telegram.calls[-1].error == "Too Many Requests: retry after 3"
    clock.passes(60)
    assert set(await said(bot, desk.id, 20)) == {200}


async def test_all_chats_together_take_thirty_a_second(telegram: Telegram, bot: Caller) -> None:
    telegram.limits = Limits()
    people = [telegram.person(str(number)) for number in range(31)]
    for person in people:
        person.starts()
    answers = [(await said(bot, person.id, 1))[0] for person in people]
    assert answers == [200] * 30 + [429]


async def test_an_album_costs_its_number_of_messages(
    telegram: Telegram, bot: Caller, desk: Forum, mother: Person
) -> None:
    ids = [message.message_id for message in mother.sends_album(*["photo"] * 15)]
    telegram.limits = Limits()
    await bot("copyMessages", chat_id=desk.id, from_chat_id=mother.id, message_ids=ids)
    assert await said(bot, desk.id, 6) == [200] * 5 + [429]


async def test_asking_and_reacting_costs_nothing(telegram: Telegram, bot: Caller, mother: Person) -> None:
    telegram.limits = Limits(burst=1)
    for _ in range(5):
        await bot("setMessageReaction", chat_id=mother.id, message_id=mother.chat[0].message_id)
        await bot("sendChatAction", chat_id=mother.id, action="typing")
        await bot("getMe")
