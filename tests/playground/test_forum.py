from typing import Any

import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


def last(telegram: Telegram) -> dict[str, Any]:
    message: dict[str, Any] = telegram.updates[-1]["message"]
    return message


def test_a_forum_has_the_id_of_a_supergroup(desk: Forum) -> None:
    assert str(desk.id).startswith("-100")
    assert desk.chat.shape == {"id": desk.id, "type": "supergroup", "title": "Desk", "is_forum": True}


def test_what_people_do_to_threads_is_told(telegram: Telegram, desk: Forum, kari: Person) -> None:
    thread = desk.opens("Amina", by=kari)
    assert last(telegram)["forum_topic_created"]["name"] == "Amina"
    assert "reply_to_message" not in last(telegram)
    desk.closes(thread, by=kari)
    assert (last(telegram)["forum_topic_closed"], last(telegram)["from"]["id"]) == ({}, kari.id)
    assert thread.closed
    desk.reopens(thread)
    assert last(telegram)["forum_topic_reopened"] == {}
    desk.renames(thread, "Omar")
    assert (last(telegram)["forum_topic_edited"], thread.name) == ({"name": "Omar"}, "Omar")
    desk.pins(kari.says("Hi", in_thread=thread))
    assert last(telegram)["pinned_message"]["text"] == "Hi"
    assert last(telegram)["message_thread_id"] == thread.thread_id
    assert [message.text for message in thread.messages] == ["Hi"]
    assert desk.transcript(thread).splitlines()[-2:] == ["Kari: Hi", "* pinned_message"]


def test_a_deleted_thread_is_not_told(telegram: Telegram, desk: Forum) -> None:
    thread = desk.opens("Amina")
    before = len(telegram.updates)
    desk.deletes(thread)
    assert thread.deleted
    assert len(telegram.updates) == before


async def test_joining_and_leaving_is_told(telegram: Telegram, bot: Caller, desk: Forum, kari: Person) -> None:
    assert last(telegram)["new_chat_members"][0]["id"] == kari.id
    await bot("getUpdates", allowed_updates=["message", "chat_member"])
    desk.leave(kari)
    assert telegram.updates[-2]["message"]["left_chat_member"]["id"] == kari.id
    assert telegram.updates[-1]["chat_member"]["new_chat_member"]["status"] == "left"


async def test_whoever_does_not_ask_hears_of_members_only_in_the_chat(
    telegram: Telegram, bot: Caller, desk: Forum, kari: Person
) -> None:
    await bot("getUpdates", allowed_updates=["message"])
    desk.leave(kari)
    desk.join(kari)
    assert [next(reversed(update)) for update in telegram.updates] == ["message"] * 3
    await bot("getUpdates", allowed_updates=["chat_member"])
    desk.leave(kari)
    desk.join(kari)
    changes = [update["chat_member"] for update in telegram.updates[3:]]
    assert [change["new_chat_member"]["status"] for change in changes] == ["left", "member"]
    assert changes[0]["from"]["id"] == changes[0]["new_chat_member"]["user"]["id"] == kari.id


async def test_whoever_left_writes_nothing_but_presses_in_a_public_group(
    telegram: Telegram, bot: Caller, desk: Forum, kari: Person
) -> None:
    thread = desk.opens("Amina")
    keyboard = {"inline_keyboard": [[{"text": "Take", "callback_data": "take"}]]}
    where = {"chat_id": desk.id, "message_thread_id": thread.thread_id}
    await bot("sendMessage", **where, text="Hi", reply_markup=keyboard)
    message = await kari.sees("Hi", in_thread=thread)
    desk.leave(kari)
    with pytest.raises(AssertionError, match="Kari is not in Desk"):
        kari.taps("Take", in_thread=thread)
    desk.becomes_public("desk")
    kari.taps("Take", in_thread=thread, message=message)
    assert telegram.updates[-1]["callback_query"]["from"]["id"] == kari.id
    with pytest.raises(AssertionError, match="Kari is not in Desk"):
        kari.says("Hi", in_thread=thread)
    with pytest.raises(AssertionError, match="Kari is not in Desk"):
        kari.replies(message, "Hi")


async def test_a_public_group_has_a_username(bot: Caller, desk: Forum, mother: Person) -> None:
    desk.becomes_public("desk")
    assert desk.chat.shape["username"] == "desk"
    assert (await bot("getChat", chat_id=desk.id))["active_usernames"] == ["desk"]


async def test_a_linked_channel_posts_into_the_group(telegram: Telegram, bot: Caller, desk: Forum) -> None:
    with pytest.raises(AssertionError, match="no channel is linked to Desk"):
        desk.channel_posts("News")
    assert "linked_chat_id" not in await bot("getChat", chat_id=desk.id)
    desk.links_channel("Town")
    linked = (await bot("getChat", chat_id=desk.id))["linked_chat_id"]
    desk.channel_posts("News")
    post = last(telegram)
    assert (post["text"], post["from"]["id"], post["is_automatic_forward"]) == ("News", 777000, True)
    assert post["sender_chat"] == post["forward_origin"]["chat"] == {"id": linked, "type": "channel", "title": "Town"}
    assert await bot.refusal("sendMessage", chat_id=linked, text="Hi") == "Bad Request: chat not found"


def test_a_demoted_bot_hears_only_commands_and_replies(telegram: Telegram, desk: Forum, kari: Person) -> None:
    desk.demote_bot()
    change = telegram.updates[-1]["my_chat_member"]
    assert [change[key]["status"] for key in ("old_chat_member", "new_chat_member")] == ["administrator", "member"]
    desk.leave(kari)
    desk.join(kari)
    before = len(telegram.updates)
    kari.says("Hi", chat=desk)
    kari.says("/close@other_bot", chat=desk)
    kari.reacts(desk.general[-1], "👍")
    assert len(telegram.updates) == before
    kari.says("/close", chat=desk)
    kari.says("/close@helpline_bot now", chat=desk)
    assert len(telegram.updates) == before + 2


async def test_a_demoted_bot_hears_replies_to_it(telegram: Telegram, bot: Caller, desk: Forum, kari: Person) -> None:
    desk.demote_bot()
    await bot("sendMessage", chat_id=desk.id, text="Hi")
    kari.replies(desk.general[-1], "Yes")
    assert last(telegram)["text"] == "Yes"


def test_a_bot_that_was_thrown_out_hears_nothing(telegram: Telegram, desk: Forum, kari: Person) -> None:
    desk.removes_bot()
    assert telegram.updates[-1]["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    before = len(telegram.updates)
    kari.says("/close", chat=desk)
    assert len(telegram.updates) == before


async def test_an_upgraded_group_has_a_new_id(telegram: Telegram, bot: Caller, desk: Forum, kari: Person) -> None:
    thread, old = desk.opens("Amina"), desk.id
    desk.upgrade()
    moved, arrived = (update["message"] for update in telegram.updates[-2:])
    assert (moved["chat"]["id"], moved["migrate_to_chat_id"]) == (old, desk.id)
    assert (arrived["chat"]["id"], arrived["migrate_from_chat_id"]) == (desk.id, old)
    answer = await bot.answer("sendMessage", chat_id=old, text="Hi")
    assert answer.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert f'"parameters": {{"migrate_to_chat_id": {desk.id}}}' in answer.body.decode()
    await bot("sendMessage", chat_id=desk.id, message_thread_id=thread.thread_id, text="Hi")
    await kari.sees("Hi", in_thread=thread)
