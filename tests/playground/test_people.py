import asyncio
import re

import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock

pytestmark = pytest.mark.anyio


def test_ids_need_64_bits_and_are_the_same_in_every_run() -> None:
    ids = [[Telegram().person(name).id for name in ("Amina", "Omar")] for _ in range(2)]
    assert ids[0] == ids[1]
    assert min(ids[0]) > 2**32


def test_a_person_has_a_language_and_names(telegram: Telegram) -> None:
    telegram.person("Amina Ali", language="ar", username="amina").starts("lang-ar")
    message = telegram.updates[-1]["message"]
    assert message["text"] == "/start lang-ar"
    assert message["from"] == {
        "id": message["chat"]["id"],
        "is_bot": False,
        "first_name": "Amina",
        "last_name": "Ali",
        "username": "amina",
        "language_code": "ar",
    }
    assert message["chat"]["type"] == "private"
    assert message["entities"] == [{"type": "bot_command", "offset": 0, "length": 6}]


def test_a_reply_carries_what_it_replies_to(telegram: Telegram, mother: Person) -> None:
    first = mother.says("When?")
    mother.says("Now", reply_to=first)
    assert telegram.updates[-1]["message"]["reply_to_message"]["text"] == "When?"
    mother.deletes(first)
    mother.says("Now")
    assert [message.text for message in mother.chat] == ["/start", "Now", "Now"]


def test_an_edit_is_told(telegram: Telegram, mother: Person, clock: StoppedClock) -> None:
    message = mother.says("Tusday")
    clock.passes(3)
    mother.edits(message, "Tuesday")
    edited = telegram.updates[-1]["edited_message"]
    assert (edited["text"], edited["edit_date"] - edited["date"]) == ("Tuesday", 3)
    assert mother.transcript().endswith("Amina: Tuesday  (edited)")


def test_the_caption_of_a_picture_is_edited(telegram: Telegram, mother: Person) -> None:
    mother.edits(mother.sends("photo", "Old"), "New")
    edited = telegram.updates[-1]["edited_message"]
    assert edited["caption"] == "New"
    assert edited["photo"]


def test_nobody_edits_what_others_wrote(mother: Person, telegram: Telegram) -> None:
    with pytest.raises(AssertionError, match="Omar did not write this"):
        telegram.person("Omar").edits(mother.chat[0], "a")


def test_an_album_is_several_updates_with_one_caption(telegram: Telegram, mother: Person) -> None:
    mother.sends_album("photo", "video", caption="Look")
    first, second = (update["message"] for update in telegram.updates[-2:])
    assert first["media_group_id"] == second["media_group_id"]
    assert (first["caption"], "caption" in second) == ("Look", False)


def test_an_unknown_kind_is_a_mistake(mother: Person) -> None:
    with pytest.raises(AssertionError, match="smell is none of"):
        mother.sends("smell")


@pytest.mark.parametrize("text", [" ", "a" * 4097])
def test_no_phone_sends_blank_or_endless_texts(mother: Person, text: str) -> None:
    with pytest.raises(AssertionError, match="no phone sends"):
        mother.says(text)


def test_a_block_is_told(telegram: Telegram, mother: Person) -> None:
    mother.blocks_bot()
    change = telegram.updates[-1]["my_chat_member"]
    assert [change[key]["status"] for key in ("old_chat_member", "new_chat_member")] == ["member", "kicked"]
    with pytest.raises(AssertionError, match="Amina has blocked the bot"):
        mother.says("Hi")
    mother.unblocks_bot()
    change = telegram.updates[-1]["my_chat_member"]
    assert [change[key]["status"] for key in ("old_chat_member", "new_chat_member")] == ["kicked", "member"]


def test_a_deleted_account_is_not_told_and_has_no_name(telegram: Telegram, mother: Person) -> None:
    before = len(telegram.updates)
    mother.deletes_account()
    assert len(telegram.updates) == before
    assert mother.private.shape["first_name"] == ""
    with pytest.raises(AssertionError, match="Amina has left Telegram"):
        mother.says("Hi")


async def test_a_person_sees_what_comes_later(telegram: Telegram, bot: Caller, mother: Person) -> None:
    seeing = asyncio.create_task(mother.sees("Hi Amina"))
    await bot("sendMessage", chat_id=mother.id, text="<b>Hi</b> \u2068Amina\u2069!", parse_mode="HTML")
    assert (await seeing) is mother.chat[-1]


async def test_each_message_is_seen_once(bot: Caller, mother: Person) -> None:
    for text in ("Hi 1", "Hi 2"):
        await bot("sendMessage", chat_id=mother.id, text=text)
    assert (await mother.sees("Hi")).text == "Hi 1"
    assert [message.text for message in mother.unseen()] == ["Hi 2"]
    assert (await mother.sees(re.compile(r"Hi \d"))).text == "Hi 2"
    with pytest.raises(AssertionError):
        await mother.sees("Hi", timeout=0)


async def test_changed_words_are_seen_anew(bot: Caller, mother: Person) -> None:
    sent = await bot("sendMessage", chat_id=mother.id, text="Hi 1")
    await mother.sees("Hi")
    await bot("editMessageText", chat_id=mother.id, message_id=sent["message_id"], text="Hi 2")
    assert (await mother.sees("Hi")).text == "Hi 2"


async def test_what_never_comes_fails_with_the_chat_in_print(bot: Caller, mother: Person) -> None:
    rows = [[{"text": text, "callback_data": text} for text in row] for row in (("Yes", "No"), ("Back",))]
    await bot("sendMessage", chat_id=mother.id, text="Well?", reply_markup={"inline_keyboard": rows})
    mother.sends("photo", "Look")
    with pytest.raises(AssertionError) as failed:
        await mother.sees("Bye", timeout=0)
    assert str(failed.value) == (
        "'Bye' never came in 0 s:\nAmina: /start\nbot: Well?  [Yes | No] [Back]\nAmina: (photo)  Look"
    )


async def test_own_words_are_not_seen(mother: Person) -> None:
    with pytest.raises(AssertionError):
        await mother.sees("/start", timeout=0)


async def test_a_coordinator_sees_thread_and_general_apart(bot: Caller, desk: Forum, kari: Person) -> None:
    thread = desk.opens("Amina")
    await bot("sendMessage", chat_id=desk.id, message_thread_id=thread.thread_id, text="in the thread")
    await bot("sendMessage", chat_id=desk.id, text="in General")
    await kari.sees("in the thread", in_thread=thread)
    await kari.sees("in General", chat=desk)
    assert kari.chat == kari.unseen(chat=desk) == []


def test_only_members_are_at_the_desk(mother: Person, desk: Forum) -> None:
    with pytest.raises(AssertionError, match="Amina is not in Desk"):
        mother.says("Hi", chat=desk)


def test_nobody_writes_into_a_deleted_thread(desk: Forum, kari: Person) -> None:
    thread = desk.opens("Amina")
    desk.deletes(thread)
    with pytest.raises(AssertionError, match="the thread is gone for Kari"):
        kari.says("Hi", in_thread=thread)


def test_an_anonymous_administrator_writes_as_the_group(telegram: Telegram, desk: Forum, kari: Person) -> None:
    kari.anonymous = True
    message = kari.says("Hi", chat=desk)
    shape = telegram.updates[-1]["message"]
    assert (shape["from"]["id"], shape["from"]["username"]) == (1087968824, "GroupAnonymousBot")
    assert shape["sender_chat"]["id"] == shape["chat"]["id"] == desk.id
    kari.edits(message, "Hello")
    assert telegram.updates[-1]["edited_message"]["sender_chat"]["id"] == desk.id
    kari.starts()
    assert telegram.updates[-1]["message"]["from"]["id"] == kari.id


async def test_waiting_for_anything_ends_in_time(telegram: Telegram) -> None:
    with pytest.raises(TimeoutError):
        await telegram.until(lambda: False, timeout=0)
