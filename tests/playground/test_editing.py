from typing import Any

import pytest

from playground.person import Person
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock

pytestmark = pytest.mark.anyio

SAME = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
YES = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
NO = {"inline_keyboard": [[{"text": "No", "callback_data": "n"}]]}


async def said(bot: Caller, mother: Person, text: str = "Hi", **params: Any) -> dict[str, Any]:
    sent = await bot("sendMessage", chat_id=mother.id, text=text, **params)
    return {"chat_id": mother.id, "message_id": sent["message_id"]}


async def test_words_change_and_the_keyboard_goes(bot: Caller, mother: Person, clock: StoppedClock) -> None:
    where = await said(bot, mother, reply_markup=YES)
    clock.passes(5)
    edited = await bot("editMessageText", **where, text="Bye")
    assert (edited["text"], edited["edit_date"]) == ("Bye", clock.time)
    assert mother.chat[-1].buttons == []
    assert mother.chat[-1].edited


async def test_only_the_keyboard_changes(bot: Caller, mother: Person) -> None:
    where = await said(bot, mother, reply_markup=YES)
    assert "edit_date" not in await bot("editMessageReplyMarkup", **where, reply_markup=NO)
    assert mother.chat[-1].buttons == [["No"]]
    await bot("editMessageReplyMarkup", **where)
    assert mother.chat[-1].buttons == []


async def test_what_stays_the_same_is_refused(bot: Caller, mother: Person) -> None:
    where = await said(bot, mother, "<b>Hi</b>", parse_mode="HTML", reply_markup=YES)
    same: dict[str, Any] = {"text": " <strong>Hi</strong>", "parse_mode": "HTML", "reply_markup": YES}
    assert await bot.refusal("editMessageText", **where, **same) == SAME
    assert await bot.refusal("editMessageReplyMarkup", **where, reply_markup=YES) == SAME


async def test_other_entities_are_a_change(bot: Caller, mother: Person) -> None:
    where = await said(bot, mother, "Hi")
    await bot("editMessageText", **where, text="<b>Hi</b>", parse_mode="HTML")


async def test_a_message_that_is_gone_cannot_be_found(bot: Caller, mother: Person) -> None:
    where = await said(bot, mother)
    mother.deletes(mother.chat[-1])
    assert await bot.refusal("editMessageText", **where, text="a") == "Bad Request: message to edit not found"
    words = await bot.refusal("editMessageText", chat_id=mother.id, text="a")
    assert words == "Bad Request: message identifier is not specified"


async def test_words_of_others_cannot_be_changed(bot: Caller, mother: Person) -> None:
    where = {"chat_id": mother.id, "message_id": mother.says("Hi").message_id}
    assert await bot.refusal("editMessageText", **where, text="a") == "Bad Request: message can't be edited"


async def test_too_long_an_edit_is_refused_in_other_words(bot: Caller, mother: Person) -> None:
    where = await said(bot, mother)
    assert await bot.refusal("editMessageText", **where, text="a" * 4097) == "Bad Request: MESSAGE_TOO_LONG"


async def test_a_caption_changes(bot: Caller, mother: Person) -> None:
    photo = mother.sends("photo").content["photo"][-1]["file_id"]
    sent = await bot("sendPhoto", chat_id=mother.id, photo=photo, caption="Old")
    where = {"chat_id": mother.id, "message_id": sent["message_id"]}
    assert (await bot("editMessageCaption", **where, caption="New"))["caption"] == "New"
    words = await bot.refusal("editMessageText", **where, text="a")
    assert words == "Bad Request: there is no text in the message to edit"


async def test_a_text_has_no_caption(bot: Caller, mother: Person) -> None:
    words = await bot.refusal("editMessageCaption", **await said(bot, mother), caption="a")
    assert words == "Bad Request: there is no caption in the message to edit"
