from typing import Any

import pytest

from playground.chats import Thread
from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


async def opened(bot: Caller, desk: Forum, name: str = "Amina") -> Thread:
    await bot("createForumTopic", chat_id=desk.id, name=name)
    return desk.threads[-1]


def to(desk: Forum, thread: Thread) -> dict[str, Any]:
    return {"chat_id": desk.id, "message_thread_id": thread.thread_id}


async def test_the_bot_opens_a_thread(bot: Caller, desk: Forum) -> None:
    icon = (await bot("getForumTopicIconStickers"))[0]["custom_emoji_id"]
    params = {"name": "Amina", "icon_color": 9367192, "icon_custom_emoji_id": icon}
    shape = await bot("createForumTopic", chat_id=desk.id, **params)
    assert shape == params | {"message_thread_id": desk.threads[0].thread_id}


async def test_a_thread_the_bot_opened_is_no_news_for_it(telegram: Telegram, bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    await bot("editForumTopic", **to(desk, thread), name="Omar")
    await bot("closeForumTopic", **to(desk, thread))
    await bot("sendMessage", chat_id=desk.id, text="Hi")
    assert telegram.updates == []


async def test_a_message_in_a_thread_names_it(bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    sent = await bot("sendMessage", **to(desk, thread), text="Hi")
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread.thread_id, True)
    assert [message.text for message in thread.messages] == ["Hi"]
    assert desk.general == []


async def test_every_message_in_a_thread_replies_to_its_creation(
    telegram: Telegram, bot: Caller, desk: Forum, kari: Person
) -> None:
    thread = await opened(bot, desk)
    kari.says("Hi", in_thread=thread)
    replied = telegram.updates[-1]["message"]["reply_to_message"]
    assert replied["message_id"] == thread.thread_id
    assert replied["forum_topic_created"] == {"name": "Amina", "icon_color": thread.icon_color}


async def test_a_real_reply_in_a_thread_stays_one(telegram: Telegram, bot: Caller, desk: Forum, kari: Person) -> None:
    thread = await opened(bot, desk)
    await bot("sendMessage", **to(desk, thread), text="Hi")
    kari.says("Yes", in_thread=thread, reply_to=thread.messages[0])
    replied = telegram.updates[-1]["message"]["reply_to_message"]
    assert replied["text"] == "Hi"
    assert "reply_to_message" not in replied


async def test_general_has_no_number(bot: Caller, desk: Forum) -> None:
    assert "message_thread_id" not in await bot("sendMessage", chat_id=desk.id, text="Hi")
    words = await bot.refusal("sendMessage", chat_id=desk.id, message_thread_id=1, text="Hi")
    assert words == "Bad Request: message thread not found"


async def test_a_deleted_thread_is_not_found(telegram: Telegram, bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    sent = await bot("sendMessage", **to(desk, thread), text="Hi")
    desk.deletes(thread)
    assert await bot.refusal("sendMessage", **to(desk, thread), text="Hi") == "Bad Request: message thread not found"
    assert await bot.refusal("closeForumTopic", **to(desk, thread)) == "Bad Request: TOPIC_DELETED"
    where = {"chat_id": desk.id, "message_id": sent["message_id"]}
    assert await bot.refusal("editMessageText", **where, text="a") == "Bad Request: message to edit not found"
    assert not thread.messages
    assert not telegram.updates


async def test_a_closed_thread_takes_nothing(bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    await bot("closeForumTopic", **to(desk, thread))
    assert await bot.refusal("sendMessage", **to(desk, thread), text="Hi") == "Bad Request: TOPIC_CLOSED"
    await bot("reopenForumTopic", **to(desk, thread))
    await bot("sendMessage", **to(desk, thread), text="Hi")


async def test_what_is_so_already_is_refused(bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    same = "Bad Request: TOPIC_NOT_MODIFIED"
    assert await bot.refusal("reopenForumTopic", **to(desk, thread)) == same
    await bot("closeForumTopic", **to(desk, thread))
    assert await bot.refusal("closeForumTopic", **to(desk, thread)) == same
    assert await bot.refusal("editForumTopic", **to(desk, thread), name="Amina", icon_custom_emoji_id="") == same


async def test_name_and_icon_change(bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    icon = (await bot("getForumTopicIconStickers"))[1]["custom_emoji_id"]
    assert await bot("editForumTopic", **to(desk, thread), name="Amina ✓", icon_custom_emoji_id=icon) is True
    assert (thread.name, thread.icon_custom_emoji_id) == ("Amina ✓", icon)


async def test_the_bot_deletes_a_thread(bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    assert await bot("deleteForumTopic", **to(desk, thread)) is True
    assert thread.deleted


async def test_the_icon_alone_changes(bot: Caller, desk: Forum) -> None:
    thread = await opened(bot, desk)
    icon = (await bot("getForumTopicIconStickers"))[0]["custom_emoji_id"]
    await bot("editForumTopic", **to(desk, thread), icon_custom_emoji_id=icon)
    assert (thread.name, thread.icon_custom_emoji_id) == ("Amina", icon)
    assert await bot("editForumTopic", **to(desk, thread)) is True


async def test_a_long_name_is_cut(bot: Caller, desk: Forum) -> None:
    assert len((await opened(bot, desk, "a" * 200)).name) == 128


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"name": " "}, "title must be non-empty"),
        ({"name": "a", "icon_color": 5}, "invalid icon color specified"),
        ({"name": "a", "icon_custom_emoji_id": "5"}, "DOCUMENT_INVALID"),
    ],
)
async def test_a_wrong_name_colour_or_icon_is_refused(bot: Caller, desk: Forum, params: Any, words: str) -> None:
    assert await bot.refusal("createForumTopic", chat_id=desk.id, **params) == f"Bad Request: {words}"


@pytest.mark.parametrize(
    ("method", "what"),
    [
        ("createForumTopic", "create a topic"),
        ("editForumTopic", "edit the topic"),
        ("closeForumTopic", "close or open the topic"),
        ("reopenForumTopic", "close or open the topic"),
        ("deleteForumTopic", "delete the topic"),
    ],
)
@pytest.mark.parametrize("rights", [None, "can_pin_messages"])
async def test_without_the_right_nothing_can_be_managed(
    bot: Caller, desk: Forum, method: str, what: str, rights: str | None
) -> None:
    desk.promote_bot(rights) if rights else desk.demote_bot()
    assert await bot.refusal(method, chat_id=desk.id) == f"Bad Request: not enough rights to {what}"


async def test_an_unknown_thread_cannot_be_managed(bot: Caller, desk: Forum) -> None:
    words = await bot.refusal("closeForumTopic", chat_id=desk.id, message_thread_id=99)
    assert words == "Bad Request: TOPIC_ID_INVALID"


async def test_only_forums_have_threads(telegram: Telegram, bot: Caller, mother: Person) -> None:
    group = telegram.forum("Group", is_forum=False)
    for chat_id in (group.id, mother.id):
        words = await bot.refusal("createForumTopic", chat_id=chat_id, name="a")
        assert words == "Bad Request: the chat is not a forum"
