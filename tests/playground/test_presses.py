from typing import Any

import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller
from tests.playground.clock import StoppedClock

pytestmark = pytest.mark.anyio

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def buttons(**labels: str) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": label, "callback_data": data}] for label, data in labels.items()]}


async def asked(bot: Caller, mother: Person, **labels: str) -> int:
    sent = await bot("sendMessage", chat_id=mother.id, text="Well?", reply_markup=buttons(**labels))
    return int(sent["message_id"])


async def test_a_press_carries_data_and_message(telegram: Telegram, bot: Caller, mother: Person) -> None:
    await asked(bot, mother, Yes="y", No="n")
    mother.taps("Yes")
    query = telegram.updates[-1]["callback_query"]
    assert query["data"] == "y"
    assert query["from"]["id"] == mother.id
    assert query["message"]["text"] == "Well?"
    assert query["message"]["reply_markup"] == buttons(Yes="y", No="n")
    assert isinstance(query["chat_instance"], str)


async def test_the_newest_button_with_a_label_is_pressed(telegram: Telegram, bot: Caller, mother: Person) -> None:
    await asked(bot, mother, Yes="old")
    await asked(bot, mother, Yes="new")
    mother.taps("Yes")
    assert telegram.updates[-1]["callback_query"]["data"] == "new"


async def test_marks_in_a_label_do_not_matter(bot: Caller, mother: Person) -> None:
    await bot("sendMessage", chat_id=mother.id, text="?", reply_markup=buttons(**{"\u2068Judo\u2069": "j"}))
    assert mother.taps("Judo")["callback_data"] == "j"


async def test_a_missing_button_tells_which_there_are(bot: Caller, mother: Person) -> None:
    await asked(bot, mother, Yes="y", No="n")
    with pytest.raises(AssertionError, match=r"no button 'Maybe'; there are \['Yes', 'No'\]"):
        mother.taps("Maybe")


async def test_an_outdated_keyboard_can_still_be_pressed(telegram: Telegram, bot: Caller, mother: Person) -> None:
    message_id = await asked(bot, mother, Yes="y")
    message = mother.chat[-1]
    await bot("editMessageText", chat_id=mother.id, message_id=message_id, text="Done", reply_markup=buttons(Next="x"))
    with pytest.raises(AssertionError):
        mother.taps("Yes")
    mother.taps("Yes", message=message)
    assert telegram.updates[-1]["callback_query"]["data"] == "y"
    with pytest.raises(AssertionError, match="no button 'No' was ever under: Done"):
        mother.taps("No", message=message)


async def test_a_press_under_a_deleted_message_only_names_it(telegram: Telegram, bot: Caller, mother: Person) -> None:
    message_id = await asked(bot, mother, Yes="y")
    message = mother.chat[-1]
    await bot("deleteMessage", chat_id=mother.id, message_id=message_id)
    mother.taps("Yes", message=message)
    shown = telegram.updates[-1]["callback_query"]["message"]
    assert (shown["date"], shown["message_id"], "text" in shown) == (0, message_id, False)


async def test_a_link_or_a_copied_number_is_no_news_for_the_bot(
    telegram: Telegram, bot: Caller, mother: Person
) -> None:
    markup = {"inline_keyboard": [[{"text": "116 117", "copy_text": {"text": "116117"}}]]}
    await bot("sendMessage", chat_id=mother.id, text="Call", reply_markup=markup)
    before = len(telegram.updates)
    assert mother.taps("116 117")["copy_text"] == {"text": "116117"}
    assert len(telegram.updates) == before


async def test_an_answer_is_shown(bot: Caller, mother: Person) -> None:
    await asked(bot, mother, Yes="y")
    mother.taps("Yes")
    assert mother.toasts == []
    assert await bot("answerCallbackQuery", callback_query_id=mother.presses[0].id, text="Thanks") is True
    assert mother.toasts == ["Thanks"]


async def test_a_press_is_answered_once_and_in_time(bot: Caller, mother: Person, clock: StoppedClock) -> None:
    await asked(bot, mother, Yes="y")
    mother.taps("Yes")
    mother.taps("Yes")
    first, second = mother.presses
    words = await bot.refusal("answerCallbackQuery", callback_query_id=first.id, text="a" * 201)
    assert words == "Bad Request: MESSAGE_TOO_LONG"
    await bot("answerCallbackQuery", callback_query_id=first.id)
    assert await bot.refusal("answerCallbackQuery", callback_query_id=first.id) == TOO_OLD
    clock.passes(16)
    assert await bot.refusal("answerCallbackQuery", callback_query_id=second.id) == TOO_OLD
    assert await bot.refusal("answerCallbackQuery", callback_query_id="none") == TOO_OLD


async def test_coordinators_press_in_threads(telegram: Telegram, bot: Caller, desk: Forum, kari: Person) -> None:
    thread = desk.opens("Amina")
    to = {"chat_id": desk.id, "message_thread_id": thread.thread_id}
    await bot("sendMessage", **to, text="Take?", reply_markup=buttons(Take="t"))
    kari.taps("Take", in_thread=thread)
    assert telegram.updates[-1]["callback_query"]["message"]["message_thread_id"] == thread.thread_id
