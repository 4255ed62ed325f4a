import pytest

from playground.forum import Forum
from playground.person import Person
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock

pytestmark = pytest.mark.anyio

TWO_DAYS = 48 * 3600


async def test_a_deleted_message_is_gone(bot: Caller, mother: Person) -> None:
    sent = await bot("sendMessage", chat_id=mother.id, text="Hi")
    assert await bot("deleteMessage", chat_id=mother.id, message_id=sent["message_id"]) is True
    assert [message.text for message in mother.chat] == ["/start"]
    words = await bot.refusal("deleteMessage", chat_id=mother.id, message_id=sent["message_id"])
    assert words == "Bad Request: message to delete not found"


async def test_in_private_no_old_message_can_be_deleted(bot: Caller, mother: Person, clock: StoppedClock) -> None:
    ids = [mother.says("Hi").message_id, (await bot("sendMessage", chat_id=mother.id, text="Hi"))["message_id"]]
    clock.passes(TWO_DAYS)
    for number in ids:
        words = await bot.refusal("deleteMessage", chat_id=mother.id, message_id=number)
        assert words == "Bad Request: message can't be deleted for everyone"
    assert await bot("deleteMessages", chat_id=mother.id, message_ids=ids) is True
    assert len(mother.chat) == 3


async def test_a_message_can_be_deleted_for_nearly_two_days(bot: Caller, mother: Person, clock: StoppedClock) -> None:
    sent = await bot("sendMessage", chat_id=mother.id, text="Hi")
    clock.passes(TWO_DAYS - 1)
    assert await bot("deleteMessage", chat_id=mother.id, message_id=sent["message_id"]) is True


async def test_an_administrator_deletes_what_is_old(bot: Caller, desk: Forum, clock: StoppedClock) -> None:
    sent = await bot("sendMessage", chat_id=desk.id, text="Hi")
    clock.passes(TWO_DAYS)
    assert await bot("deleteMessage", chat_id=desk.id, message_id=sent["message_id"]) is True


async def test_an_administrator_deletes_what_others_wrote(bot: Caller, desk: Forum, kari: Person) -> None:
    first, second = kari.says("a", chat=desk), kari.says("b", chat=desk)
    await bot("deleteMessage", chat_id=desk.id, message_id=first.message_id)
    desk.demote_bot()
    words = await bot.refusal("deleteMessage", chat_id=desk.id, message_id=second.message_id)
    assert words == "Bad Request: message can't be deleted"


async def test_several_are_deleted_and_missing_ones_left_out(bot: Caller, mother: Person) -> None:
    ids = [mother.says(text).message_id for text in "ab"]
    assert await bot("deleteMessages", chat_id=mother.id, message_ids=[*ids, 999]) is True
    assert [message.text for message in mother.chat] == ["/start"]
