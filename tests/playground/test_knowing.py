import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


async def test_the_bot_knows_itself(telegram: Telegram, bot: Caller) -> None:
    me = await bot("getMe")
    assert (me["id"], me["username"], me["is_bot"]) == (1, "helpline_bot", True)


async def test_the_bot_is_an_administrator_until_it_is_demoted(bot: Caller, desk: Forum) -> None:
    member = await bot("getChatMember", chat_id=desk.id, user_id=1)
    assert (member["status"], member["can_manage_topics"]) == ("administrator", True)
    desk.promote_bot("can_pin_messages")
    assert (await bot("getChatMember", chat_id=desk.id, user_id=1))["can_manage_topics"] is False
    desk.demote_bot()
    assert (await bot("getChatMember", chat_id=desk.id, user_id=1))["status"] == "member"


async def test_people_are_owner_member_or_left(bot: Caller, desk: Forum, kari: Person, mother: Person) -> None:
    for user_id, status in ((desk.chat.owner.id, "creator"), (kari.id, "member"), (mother.id, "left")):
        assert (await bot("getChatMember", chat_id=desk.id, user_id=user_id))["status"] == status
    assert (await bot("getChatMember", chat_id=mother.id, user_id=mother.id))["status"] == "member"
    words = await bot.refusal("getChatMember", chat_id=desk.id, user_id=5)
    assert words == "Bad Request: user not found"


async def test_a_group_has_administrators(bot: Caller, desk: Forum, mother: Person) -> None:
    administrators = await bot("getChatAdministrators", chat_id=desk.id)
    assert [one["status"] for one in administrators] == ["creator", "administrator"]
    desk.demote_bot()
    assert len(await bot("getChatAdministrators", chat_id=desk.id)) == 1
    words = await bot.refusal("getChatAdministrators", chat_id=mother.id)
    assert words == "Bad Request: there are no administrators in the private chat"


async def test_a_file_has_a_path(bot: Caller, mother: Person) -> None:
    file_id = mother.sends("voice").content["voice"]["file_id"]
    assert (await bot("getFile", file_id=file_id))["file_path"] == "voices/file_1"
    assert await bot.refusal("getFile", file_id="5") == "Bad Request: invalid file_id"


async def test_commands_are_kept_by_scope_and_language(bot: Caller, mother: Person) -> None:
    commands = [{"command": "start", "description": "Start"}]
    scope = {"type": "chat", "chat_id": mother.id}
    assert await bot("setMyCommands", commands=commands, scope=scope, language_code="ar") is True
    assert await bot("getMyCommands", scope=scope, language_code="ar") == commands
    assert await bot("getMyCommands") == []
    assert await bot("deleteMyCommands", scope=scope, language_code="ar") is True
    assert await bot("getMyCommands", scope=scope, language_code="ar") == []


async def test_wrong_commands_are_refused(bot: Caller) -> None:
    wrong = {
        "BOT_COMMAND_INVALID": [{"command": "Ønske", "description": "x"}],
        "BOT_COMMAND_DESCRIPTION_INVALID": [{"command": "x", "description": ""}],
        "expected an Array of BotCommand": None,
    }
    for words, commands in wrong.items():
        assert await bot.refusal("setMyCommands", commands=commands) == f"Bad Request: {words}"
    words = await bot.refusal("setMyCommands", commands=[], scope={"type": "moon"})
    assert words == "Bad Request: can't parse BotCommandScope: Unsupported type specified"


async def test_the_bot_tells_of_itself(telegram: Telegram, bot: Caller) -> None:
    assert await bot("setMyDescription", description="Helps", language_code="en") is True
    assert telegram.state.profile == {"description:en": "Helps"}
    words = await bot.refusal("setMyShortDescription", short_description="a" * 121)
    assert words == "Bad Request: BOT_SHORT_DESCRIPTION_TOO_LONG"
