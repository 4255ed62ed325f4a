"""What a browser may ask for, and what it hears where that cannot be."""

import pytest

from playground.page.stage import Stage
from playground.person import Person
from tests.playground.browser import Browser
from tests.playground.saying import say

pytestmark = pytest.mark.anyio


async def test_a_person_writes_replies_edits_deletes_and_reacts(stage: Stage, browser: Browser, amina: Person) -> None:
    assert not await browser.asks("start", who=amina.id)
    message = await say(stage, amina, "How old?")
    assert not await browser.asks("say", who=amina.id, text="8", reply=message.message_id)
    answer = amina.chat[-1]
    assert answer.reply_to is message
    await browser.until(lambda: (amina.id, answer.message_id) in browser.messages)
    assert browser.messages[amina.id, answer.message_id]["reply"]["text"] == "How old?"
    assert not await browser.asks("edit", who=amina.id, message_id=answer.message_id, text="9")
    assert not await browser.asks("react", who=amina.id, message_id=message.message_id, emoji="👍")
    assert (amina.chat[-1].text, stage.telegram.updates[-1]["edited_message"]["text"]) == ("9", "9")
    assert not await browser.asks("delete", who=amina.id, message_id=answer.message_id)
    await browser.until(lambda: "9" not in browser.said(amina.id))


async def test_a_person_taps_and_sees_the_answer(stage: Stage, browser: Browser, amina: Person) -> None:
    amina.starts()
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]}
    message = await say(stage, amina, "Shall I?", reply_markup=keyboard)
    assert not await browser.asks("tap", who=amina.id, message_id=message.message_id, label="Yes")
    query = stage.telegram.updates[-1]["callback_query"]
    assert query["data"] == "y"
    await stage.telegram.call("answerCallbackQuery", {"callback_query_id": query["id"], "text": "Fine"})
    await browser.until(lambda: browser.parts["phones"][0]["toasts"] == ["Fine"])
    assert browser.parts["phones"][0]["presses"] == 1
    assert "no button" in await browser.asks("tap", who=amina.id, message_id=message.message_id, label="No")


async def test_somebody_joins_with_a_phone_or_at_the_desk(stage: Stage, browser: Browser) -> None:
    assert not await browser.asks("join", name=" Hodan ", language="so")
    await browser.until(lambda: browser.parts["phones"][-1]["name"] == "Hodan")
    assert not await browser.asks("join", name="Ola", language="nb", at_desk=True)
    await browser.until(lambda: [person["name"] for person in browser.parts["coordinators"]] == ["Kari", "Ola"])
    assert stage.telegram.persons[-1].id in stage.desk.chat.members
    assert len(browser.parts["phones"]) == 5


async def test_a_person_blocks_the_bot_and_lets_it_write_again(stage: Stage, browser: Browser, amina: Person) -> None:
    amina.starts()
    for on in (True, True, False, False):
        assert not await browser.asks("block", who=amina.id, on=on)
        assert amina.private.blocked is on
    changes = [update for update in stage.telegram.updates if "my_chat_member" in update]
    assert len(changes) == 2
    amina.blocks_bot()
    assert "has blocked the bot" in await browser.asks("say", who=amina.id, text="Hello")


async def test_the_desk_writes_in_general_and_in_threads(stage: Stage, browser: Browser) -> None:
    desk, kari = stage.desk, stage.coordinators[0]
    assert not await browser.asks("open", who=kari.id, name="Amina")
    (thread,) = desk.threads
    assert not await browser.asks("say", who=kari.id, thread=thread.thread_id, text="Hei!")
    assert not await browser.asks("say", who=kari.id, thread=0, text="Lunsj?")
    await browser.until(lambda: browser.said(desk.id)[-1:] == ["Lunsj?"])
    assert browser.said(desk.id, thread.thread_id)[-1] == "Hei!"
    assert browser.parts["threads"][0]["name"] == "Amina"
    assert "no thread" in await browser.asks("say", who=kari.id, thread=999, text="Hei!")
    daniel = stage.families[1]
    assert "Daniel is not in" in await browser.asks("say", who=daniel.id, thread=0, text="Hei!")


async def test_a_thread_is_closed_reopened_and_deleted(stage: Stage, browser: Browser) -> None:
    thread, kari = stage.desk.opens("Amina"), stage.coordinators[0]
    about = {"who": kari.id, "thread": thread.thread_id}
    for do, closed in [
        ("close_thread", True),
        ("close_thread", True),
        ("reopen_thread", False),
        ("reopen_thread", False),
    ]:
        assert not await browser.asks(do, **about)
        assert thread.closed is closed
    assert not await browser.asks("delete_thread", **about)
    await browser.until(lambda: browser.parts["threads"][0]["deleted"])
    assert browser.said(stage.desk.id, thread.thread_id) == []
    assert await browser.asks("delete_thread", **about) == "the thread is deleted"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("{", "a command is one JSON object"),
        ("5", "a command is one JSON object"),
        ("[]", "a command is one JSON object"),
        ("[" * 100_000, "a command is one JSON object"),
        ("{}", "Unable to extract tag"),
        ('{"do": "fly"}', "does not match any of the expected tags"),
        ('{"do": "say", "who": 1}', "say.text: Field required"),
        ('{"do": "say", "who": 1, "text": "a"}', "nobody here has the id 1"),
        ('{"do": "say", "who": 1, "text": "a", "loud": true}', "say.loud: Extra inputs are not permitted"),
    ],
)
async def test_a_malformed_command_is_answered_in_words(browser: Browser, source: str, words: str) -> None:
    await browser.socket.send_str(source)
    told = await browser.hears()
    while "answer" not in told:
        told = await browser.hears()
    assert words in told["error"]
    assert not await browser.asks("jump", seconds=1)


async def test_a_blank_text_and_a_message_that_is_gone_are_mistakes(browser: Browser, amina: Person) -> None:
    assert "no phone sends" in await browser.asks("say", who=amina.id, text="  ")
    assert "no message 77" in await browser.asks("edit", who=amina.id, message_id=77, text="a")
