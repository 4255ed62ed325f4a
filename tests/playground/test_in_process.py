import asyncio
from io import BytesIO

import pytest
import telegram as library
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

from playground.faults import BadGateway, DropAfter, DropBefore, TooManyRequests
from playground.forum import Forum
from playground.in_process import InProcessRequest
from playground.person import Person
from playground.telegram import Telegram

pytestmark = pytest.mark.anyio


class SurelyNotSent(NetworkError):
    pass


class Uncertain(NetworkError):
    pass


def bot_for(telegram: Telegram, token: str = "1:TEST") -> library.Bot:
    def request() -> InProcessRequest:
        return InProcessRequest(telegram, refused=SurelyNotSent, dropped=Uncertain)

    return library.Bot(token, request=request(), get_updates_request=request())


async def test_the_library_reads_what_people_send(telegram: Telegram, mother: Person, desk: Forum) -> None:
    for kind in ("sticker", "location", "photo", "voice", "document", "contact", "venue", "dice", "poll", "audio"):
        mother.sends(kind)
    mother.sends("video", "Look")
    desk.demote_bot()
    async with bot_for(telegram) as bot:
        updates = await bot.get_updates(allowed_updates=library.Update.ALL_TYPES)
    assert updates[0].message is not None
    assert updates[0].message.text == "/start"
    assert updates[-2].message is not None
    assert updates[-2].message.caption == "Look"
    assert updates[-1].my_chat_member is not None


async def test_the_library_talks(telegram: Telegram, mother: Person, desk: Forum) -> None:
    async with bot_for(telegram) as bot:
        sent = await bot.send_message(mother.id, "Hi")
        await sent.reply_text("Again", do_quote=True)
        await bot.get_chat(desk.id)
        await bot.get_chat_administrators(desk.id)
        assert (await bot.get_chat_member(desk.id, bot.id)).status == "administrator"
        assert await bot.get_forum_topic_icon_stickers()
    assert mother.chat[-1].reply_to is mother.chat[-2]
    assert not telegram.unknown_methods + telegram.unknown_parameters


async def test_a_poll_waits(telegram: Telegram, mother: Person) -> None:
    async with bot_for(telegram) as bot:
        poll = asyncio.create_task(bot.get_updates(offset=telegram.updates[-1]["update_id"] + 1, timeout=10))
        await telegram.until(lambda: telegram.state.updates.polls == 1)
        mother.says("a")
        assert len(await poll) == 1
        poll = asyncio.create_task(bot.get_updates(offset=telegram.updates[-1]["update_id"] + 1, timeout=10))
        await telegram.until(lambda: telegram.state.updates.polls == 2)
        await bot.get_updates()
        with pytest.raises(Conflict):
            await poll


async def test_files_go_both_ways(telegram: Telegram, mother: Person) -> None:
    async with bot_for(telegram) as bot:
        sent = await bot.send_document(mother.id, BytesIO(b"form"), filename="form.pdf")
        assert sent.document is not None
        assert sent.document.file_name == "form.pdf"
        assert await (await sent.document.get_file()).download_as_bytearray() == b"form"
        with pytest.raises(InvalidToken):
            await bot.request.retrieve("https://host/file/bot1:TEST/gone")


async def test_refusals_become_the_librarys_errors(
    telegram: Telegram, mother: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # without it, making a RetryAfter warns
    telegram.faults.add("getMe", kind=TooManyRequests())
    telegram.faults.add("getMe", kind=BadGateway())
    bot = bot_for(telegram)
    with pytest.raises(RetryAfter):
        await bot.get_me()
    with pytest.raises(NetworkError, match="Bad Gateway"):
        await bot.get_me()
    with pytest.raises(BadRequest, match="Chat not found"):
        await bot.send_message(5, "a")
    mother.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(mother.id, "a")


async def test_a_dropped_connection_tells_whether_it_was_sent(telegram: Telegram, mother: Person) -> None:
    bot = bot_for(telegram)
    telegram.faults.add("sendMessage", kind=DropBefore())
    with pytest.raises(SurelyNotSent):
        await bot.send_message(mother.id, "a")
    telegram.faults.add("sendMessage", kind=DropAfter())
    with pytest.raises(Uncertain):
        await bot.send_message(mother.id, "b")
    assert [message.text for message in mother.chat] == ["/start", "b"]


@pytest.mark.parametrize(("token", "words"), [("2:OTHER", "Unauthorized"), ("nonsense", "Not Found")])
async def test_a_wrong_token_is_turned_away(telegram: Telegram, token: str, words: str) -> None:
    with pytest.raises(InvalidToken, match=words):
        await bot_for(telegram, token).get_me()


async def test_another_address_is_a_mistake(telegram: Telegram) -> None:
    request = InProcessRequest(telegram)
    assert request.read_timeout
    with pytest.raises(ValueError, match="not the address of a method"):
        await request.do_request("https://host/", "POST")
