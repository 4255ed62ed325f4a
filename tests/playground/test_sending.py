import json
from typing import Any

import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


async def test_a_message_arrives_without_its_markup(bot: Caller, mother: Person) -> None:
    sent = await bot("sendMessage", chat_id=mother.id, text="<b>Hi</b> there", parse_mode="HTML")
    assert sent["text"] == "Hi there"
    assert sent["entities"] == [{"type": "bold", "offset": 0, "length": 2}]
    assert mother.chat[-1].text == "Hi there"


async def test_everything_may_be_a_string_as_in_a_form(bot: Caller, mother: Person) -> None:
    keyboard = json.dumps({"inline_keyboard": [[{"text": "Yes", "callback_data": "y"}]]})
    await bot("sendMessage", chat_id=str(mother.id), text="?", reply_markup=keyboard, protect_content="true")
    assert mother.chat[-1].buttons == [["Yes"]]


async def test_a_text_of_4096_units_is_the_longest(bot: Caller, mother: Person) -> None:
    await bot("sendMessage", chat_id=mother.id, text="👍" * 2048)
    words = await bot.refusal("sendMessage", chat_id=mother.id, text="👍" * 2048 + "a")
    assert words == "Bad Request: message is too long"


async def test_the_length_counts_after_the_markup_is_read(bot: Caller, mother: Person) -> None:
    await bot("sendMessage", chat_id=mother.id, text=f"<b>{'a' * 4096}</b>", parse_mode="HTML")


@pytest.mark.parametrize(
    ("params", "words"),
    [
        ({"text": ""}, "Bad Request: message text is empty"),
        ({"text": " \n"}, "Bad Request: message text is empty"),
        ({"text": "<b></b>", "parse_mode": "HTML"}, "Bad Request: message text is empty"),
        ({}, "Bad Request: message text is empty"),
        ({"text": "*a*", "parse_mode": "MarkdownV2"}, "Bad Request: unsupported parse_mode"),
        ({"text": "a", "reply_parameters": {"message_id": 99}}, "Bad Request: message to be replied not found"),
        ({"text": "a", "reply_parameters": [1]}, "Bad Request: object expected as reply parameters"),
        ({"text": "a", "reply_markup": "{"}, "Bad Request: can't parse reply markup JSON object"),
        ({"text": "a", "message_thread_id": "x"}, 'Bad Request: invalid parameter "message_thread_id": x'),
        ({"text": "a", "message_thread_id": 5}, "Bad Request: message thread not found"),
        ({"text": "a", "colour": "red"}, "Bad Request: unknown parameter colour"),
    ],
)
async def test_what_telegram_refuses_is_refused(
    bot: Caller, mother: Person, params: dict[str, Any], words: str
) -> None:
    assert await bot.refusal("sendMessage", chat_id=mother.id, **params) == words
    assert [message.text for message in mother.chat] == ["/start"]


@pytest.mark.parametrize(
    ("entity", "why"),
    [
        ("bold", "Unsupported type specified"),
        ({"type": "huge", "offset": 0, "length": 1}, "Unsupported type specified"),
        ({"type": "text_link", "offset": 0, "length": 1}, 'Can\'t find field "url"'),
        ({"type": "bold", "offset": 3, "length": 1}, "entity begins in a middle of a UTF-16 symbol at byte offset 3"),
        ({"type": "bold", "offset": 1, "length": 2}, "entity ends outside of the text at UTF-16 offset 3"),
    ],
)
async def test_entities_outside_the_text_are_refused(bot: Caller, mother: Person, entity: Any, why: str) -> None:
    words = await bot.refusal("sendMessage", chat_id=mother.id, text="👍", entities=[entity])
    assert words == f"Bad Request: can't parse entities: {why}"


async def test_entities_inside_the_text_are_kept(bot: Caller, mother: Person) -> None:
    bold = {"type": "bold", "offset": 0, "length": 2}
    assert (await bot("sendMessage", chat_id=mother.id, text="👍", entities=[bold]))["entities"] == [bold]


@pytest.mark.parametrize(
    ("chat_id", "words"),
    [
        ("", "Bad Request: chat_id is empty"),
        (17, "Bad Request: chat not found"),
        ("@nobody", "Bad Request: chat not found"),
    ],
)
async def test_an_unknown_chat_is_not_found(bot: Caller, chat_id: Any, words: str) -> None:
    assert await bot.refusal("sendMessage", chat_id=chat_id, text="a") == words


async def test_the_bot_cannot_begin(telegram: Telegram, bot: Caller) -> None:
    stranger = telegram.person("Omar")
    words = await bot.refusal("sendMessage", chat_id=stranger.id, text="a")
    assert words == "Forbidden: bot can't initiate conversation with a user"


async def test_the_bot_cannot_write_to_who_blocked_it(bot: Caller, mother: Person) -> None:
    mother.blocks_bot()
    answer = await bot.answer("sendMessage", chat_id=mother.id, text="a")
    assert (answer.status, answer.description) == (403, "Forbidden: bot was blocked by the user")
    mother.starts()
    await bot("sendMessage", chat_id=mother.id, text="a")


async def test_the_bot_cannot_write_to_who_left_telegram(bot: Caller, mother: Person) -> None:
    mother.deletes_account()
    assert await bot.refusal("sendMessage", chat_id=mother.id, text="a") == "Forbidden: user is deactivated"


async def test_the_bot_cannot_write_where_it_was_thrown_out(bot: Caller, desk: Forum) -> None:
    desk.removes_bot()
    words = await bot.refusal("sendMessage", chat_id=desk.id, text="a")
    assert words == "Forbidden: bot was kicked from the supergroup chat"


async def test_a_reply_carries_what_it_replies_to(bot: Caller, mother: Person) -> None:
    question = mother.says("When?")
    sent = await bot("sendMessage", chat_id=mother.id, text="Now", reply_parameters={"message_id": question.message_id})
    assert sent["reply_to_message"]["text"] == "When?"
    assert mother.chat[-1].reply_to is question


async def test_a_reply_to_nothing_may_be_sent_without(bot: Caller, mother: Person) -> None:
    reply = {"message_id": 99, "allow_sending_without_reply": True}
    assert "reply_to_message" not in await bot("sendMessage", chat_id=mother.id, text="a", reply_parameters=reply)


async def test_a_file_is_sent_again_by_its_id(bot: Caller, mother: Person) -> None:
    photo = mother.sends("photo", "Look").content["photo"][-1]
    sent = await bot("sendPhoto", chat_id=mother.id, photo=photo["file_id"], caption="<i>Seen</i>", parse_mode="HTML")
    assert sent["caption"] == "Seen"
    assert sent["caption_entities"] == [{"type": "italic", "offset": 0, "length": 4}]
    assert mother.chat[-1].kind == "photo"


async def test_a_caption_of_1024_units_is_the_longest(bot: Caller, mother: Person) -> None:
    photo = mother.sends("photo").content["photo"][-1]["file_id"]
    await bot("sendPhoto", chat_id=mother.id, photo=photo, caption="a" * 1024)
    words = await bot.refusal("sendPhoto", chat_id=mother.id, photo=photo, caption="a" * 1025)
    assert words == "Bad Request: message caption is too long"


async def test_an_unknown_file_is_refused(bot: Caller, mother: Person) -> None:
    words = await bot.refusal("sendDocument", chat_id=mother.id, document="gone")
    assert words == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_an_unknown_method_is_refused_and_remembered(telegram: Telegram, bot: Caller) -> None:
    answer = await bot.answer("sendMesage", chat_id=1)
    assert (answer.status, answer.description) == (404, "Not Found: method not found")
    assert telegram.unknown_methods == ["sendMesage"]


async def test_an_unknown_parameter_is_remembered(telegram: Telegram, bot: Caller) -> None:
    await bot.refusal("getMe", colour="red")
    assert telegram.unknown_parameters == [("getMe", "colour")]


async def test_every_call_is_recorded_with_its_answer(telegram: Telegram, bot: Caller, mother: Person) -> None:
    await bot("sendMessage", chat_id=str(mother.id), text="a")
    await bot.answer("sendMessage", chat_id=mother.id, text="")
    first, second = telegram.called("sendMessage")
    assert first.ok
    assert first.params == {"chat_id": mother.id, "text": "a"}
    assert first.error == ""
    assert not second.ok
    assert second.error == "Bad Request: message text is empty"
