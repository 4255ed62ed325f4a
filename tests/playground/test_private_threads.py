from pathlib import Path
from typing import Any

import pytest

from playground.chats import Thread
from playground.clock import PlaygroundClock
from playground.forum import Forum
from playground.keeping import restored, save
from playground.limits import Limits
from playground.page import showing
from playground.page.cast import opening
from playground.page.stage import Stage
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock

pytestmark = pytest.mark.anyio


@pytest.fixture
def telegram(clock: StoppedClock) -> Telegram:
    return Telegram("1:TEST", now=clock, private_topics=True)


async def opened(bot: Caller, person: Person, name: str = "Amina") -> Thread:
    await bot("createForumTopic", chat_id=person.id, name=name)
    return person.threads[-1]


def to(person: Person, thread: Thread) -> dict[str, Any]:
    return {"chat_id": person.id, "message_thread_id": thread.thread_id}


async def test_the_bot_knows_whether_there_are_threads_in_private(telegram: Telegram, bot: Caller) -> None:
    me = await bot("getMe")
    assert (me["has_topics_enabled"], me["allows_users_to_create_topics"]) == (True, True)
    assert (await Caller(Telegram())("getMe"))["has_topics_enabled"] is False


async def test_the_bot_opens_renames_and_deletes_a_private_thread(
    telegram: Telegram, bot: Caller, mother: Person
) -> None:
    shape = await bot("createForumTopic", chat_id=mother.id, name="Amina", icon_color=9367192)
    thread = mother.threads[0]
    assert shape == {"name": "Amina", "icon_color": 9367192, "message_thread_id": thread.thread_id}
    assert await bot("editForumTopic", **to(mother, thread), name="Omar") is True
    assert thread.name == "Omar"
    assert await bot("deleteForumTopic", **to(mother, thread)) is True
    assert thread.deleted
    assert [update["message"]["text"] for update in telegram.updates] == ["/start"]


async def test_the_number_of_a_private_thread_is_no_message_the_bot_knows(bot: Caller, mother: Person) -> None:
    first, second = await opened(bot, mother), await opened(bot, mother, "Omar")
    assert first.thread_id != second.thread_id
    words = await bot.refusal("deleteMessage", chat_id=mother.id, message_id=first.thread_id)
    assert words == "Bad Request: message to delete not found"


async def test_a_message_in_a_private_thread_names_it_and_replies_to_nothing(bot: Caller, mother: Person) -> None:
    thread = await opened(bot, mother)
    sent = await bot("sendMessage", **to(mother, thread), text="Hi")
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread.thread_id, True)
    assert "reply_to_message" not in sent
    copied = {"from_chat_id": mother.id, "message_id": sent["message_id"]}
    await bot("copyMessage", **to(mother, thread), **copied)
    assert [message.text for message in thread.messages] == ["Hi", "Hi"]
    await mother.sees("Hi", in_thread=thread)
    assert mother.unseen() == []


async def test_a_person_writes_in_a_private_thread_and_outside_of_any(
    telegram: Telegram, bot: Caller, mother: Person
) -> None:
    thread = await opened(bot, mother)
    mother.says("inside", in_thread=thread)
    inside = telegram.updates[-1]["message"]
    assert (inside["message_thread_id"], inside["is_topic_message"]) == (thread.thread_id, True)
    assert (inside["chat"]["type"], "reply_to_message" in inside) == ("private", False)
    mother.replies(thread.messages[0], "a reply")
    assert telegram.updates[-1]["message"]["reply_to_message"]["text"] == "inside"
    mother.says("outside")
    assert "message_thread_id" not in telegram.updates[-1]["message"]
    assert "is_topic_message" not in telegram.updates[-1]["message"]


async def test_a_person_opens_a_private_thread_which_is_told(telegram: Telegram, bot: Caller, mother: Person) -> None:
    thread = mother.opens_thread("Football")
    told = telegram.updates[-1]["message"]
    assert (told["forum_topic_created"]["name"], told["message_thread_id"]) == ("Football", thread.thread_id)
    await bot("sendMessage", **to(mother, thread), text="Hi")


async def test_a_person_deletes_a_private_thread_which_is_not_told(
    telegram: Telegram, bot: Caller, mother: Person
) -> None:
    thread = await opened(bot, mother)
    await bot("sendMessage", **to(mother, thread), text="Hi")
    before = len(telegram.updates)
    mother.deletes_thread(thread)
    assert len(telegram.updates) == before
    assert thread.messages == []
    words = await bot.refusal("sendMessage", **to(mother, thread), text="Hi")
    assert words == "Bad Request: message thread not found"
    with pytest.raises(AssertionError, match="the thread is gone for Amina"):
        mother.says("Hi", in_thread=thread)


@pytest.mark.parametrize("method", ["closeForumTopic", "reopenForumTopic"])
async def test_a_private_thread_is_never_closed(bot: Caller, mother: Person, method: str) -> None:
    words = await bot.refusal(method, **to(mother, await opened(bot, mother)))
    assert words == "Bad Request: the chat is not a supergroup forum"


async def test_a_private_thread_belongs_to_one_person(telegram: Telegram, bot: Caller, mother: Person) -> None:
    thread, omar = await opened(bot, mother), telegram.person("Omar")
    omar.starts()
    words = await bot.refusal("sendMessage", chat_id=omar.id, message_thread_id=thread.thread_id, text="Hi")
    assert words == "Bad Request: message thread not found"
    for act in (lambda: omar.says("Hi", in_thread=thread), lambda: omar.deletes_thread(thread)):
        with pytest.raises(AssertionError, match="this thread is not in the private chat of Omar"):
            act()


async def test_without_the_setting_there_are_no_private_threads(clock: StoppedClock) -> None:
    telegram = Telegram("1:TEST", now=clock)
    bot, mother = Caller(telegram), telegram.person("Amina")
    mother.starts()
    for method in ("createForumTopic", "closeForumTopic"):
        assert await bot.refusal(method, chat_id=mother.id) == "Bad Request: the chat is not a forum"
    words = await bot.refusal("sendMessage", chat_id=mother.id, message_thread_id=5, text="Hi")
    assert words == "Bad Request: message thread not found"
    with pytest.raises(AssertionError, match="this bot has no threads in private chats"):
        mother.opens_thread("Football")


async def test_a_private_chat_with_threads_takes_one_message_a_second(
    telegram: Telegram, bot: Caller, mother: Person, desk: Forum, clock: StoppedClock
) -> None:
    thread = await opened(bot, mother)
    telegram.limits = Limits(burst=1)
    for _ in range(60):
        await bot("sendMessage", **to(mother, thread), text="a")
        clock.passes(1)
    await bot("createForumTopic", chat_id=mother.id, name="b")
    words = await bot.refusal("createForumTopic", chat_id=mother.id, name="c")
    assert words == "Too Many Requests: retry after 1"


async def test_the_page_shows_private_threads_as_one_chat_and_keeps_them(tmp_path: Path) -> None:
    clock = PlaygroundClock()
    telegram = Telegram("1:TEST", now=clock.now, private_topics=True)
    stage = Stage(telegram, opening(telegram), clock)
    amina = stage.families[0]
    amina.says("Hi", in_thread=amina.opens_thread("Football"))
    assert showing.message_shown(amina.chat[-1], waits=False)["thread"] == 0
    save(stage, tmp_path)
    again = restored(tmp_path, "1:TEST")
    assert again
    assert again.families[0].threads[0].name == "Football"
    assert again.telegram.state.private_topics
