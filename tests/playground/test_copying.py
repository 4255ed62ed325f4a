from typing import Any

import pytest

from playground.forum import Forum
from playground.person import Person
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


async def test_a_copy_holds_the_words_but_no_keyboard(bot: Caller, mother: Person, desk: Forum) -> None:
    message = mother.says("see /start", entities=[{"type": "bold", "offset": 0, "length": 3}])
    copied = await bot("copyMessage", chat_id=desk.id, from_chat_id=mother.id, message_id=message.message_id)
    assert copied == {"message_id": desk.general[-1].message_id}
    assert desk.general[-1].content == message.content


@pytest.mark.parametrize(
    "kind",
    ["photo", "document", "voice", "audio", "video", "animation", "video_note", "sticker", "location", "unheard_of"],
)
async def test_everything_can_be_copied(bot: Caller, mother: Person, desk: Forum, kind: str) -> None:
    message = mother.sends(kind)
    await bot("copyMessage", chat_id=desk.id, from_chat_id=mother.id, message_id=message.message_id)
    assert desk.general[-1].content == message.content


async def test_a_copy_may_have_another_caption(bot: Caller, mother: Person, desk: Forum) -> None:
    message = mother.sends("photo", "Old")
    source = {"from_chat_id": mother.id, "message_id": message.message_id}
    await bot("copyMessage", chat_id=desk.id, **source, caption="<b>New</b>", parse_mode="HTML")
    assert desk.general[-1].text == "New"


async def test_what_is_gone_cannot_be_copied(bot: Caller, mother: Person, desk: Forum) -> None:
    source = {"from_chat_id": mother.id, "message_id": 99}
    assert await bot.refusal("copyMessage", chat_id=desk.id, **source) == "Bad Request: message to copy not found"
    words = await bot.refusal("forwardMessage", chat_id=desk.id, **source)
    assert words == "Bad Request: message to forward not found"


async def test_what_telegram_wrote_cannot_be_copied(bot: Caller, desk: Forum, kari: Person) -> None:
    joined = next(iter(desk.chat.messages))
    source = {"from_chat_id": desk.id, "message_id": joined}
    assert await bot.refusal("copyMessage", chat_id=desk.id, **source) == "Bad Request: message can't be copied"
    words = await bot.refusal("forwardMessage", chat_id=desk.id, **source)
    assert words == "Bad Request: message can't be forwarded"


async def test_an_album_is_copied_as_one_without_what_is_gone(bot: Caller, mother: Person, desk: Forum) -> None:
    album = mother.sends_album("photo", "photo", "photo", caption="Look")
    mother.deletes(album[1])
    ids = [message.message_id for message in album]
    copied = await bot("copyMessages", chat_id=desk.id, from_chat_id=mother.id, message_ids=ids)
    first, second = desk.general
    assert [one["message_id"] for one in copied] == [first.message_id, second.message_id]
    assert first.content["media_group_id"] == second.content["media_group_id"] != album[0].content["media_group_id"]
    assert first.text == "Look"


async def test_copies_may_leave_captions_out(bot: Caller, mother: Person, desk: Forum) -> None:
    ids = [mother.sends("photo", "Look").message_id]
    await bot("copyMessages", chat_id=desk.id, from_chat_id=mother.id, message_ids=ids, remove_caption=True)
    assert desk.general[-1].text == ""


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ([], "message identifiers are not specified"),
        ([2, 1], "message identifiers must be in a strictly increasing order"),
        ([0], "invalid message identifier specified"),
        (list(range(1, 102)), "too many message identifiers specified"),
        ([98, 99], "there are no messages to forward"),
    ],
)
async def test_wrong_lists_are_refused(bot: Caller, mother: Person, desk: Forum, ids: Any, words: str) -> None:
    refusal = await bot.refusal("copyMessages", chat_id=desk.id, from_chat_id=mother.id, message_ids=ids)
    assert refusal == f"Bad Request: {words}"


async def test_a_forwarded_message_names_who_wrote_it(bot: Caller, mother: Person, desk: Forum) -> None:
    message = mother.says("Hi")
    sent = await bot("forwardMessage", chat_id=desk.id, from_chat_id=mother.id, message_id=message.message_id)
    assert sent["forward_origin"]["sender_user"]["id"] == mother.id
