from typing import Any

import pytest

from playground.forum import Forum
from playground.person import Person
from playground.telegram import Telegram
from tests.playground.caller import Caller

pytestmark = pytest.mark.anyio


def where(person: Person, index: int = -1) -> dict[str, Any]:
    return {"chat_id": person.id, "message_id": person.chat[index].message_id}


async def test_the_bot_reacts_and_takes_it_back(telegram: Telegram, bot: Caller, mother: Person) -> None:
    thumb = [{"type": "emoji", "emoji": "👍"}]
    assert await bot("setMessageReaction", **where(mother), reaction=thumb) is True
    assert mother.chat[-1].reactions == {telegram.bot.id: thumb}
    await bot("setMessageReaction", **where(mother))
    assert mother.chat[-1].reactions == {telegram.bot.id: []}


@pytest.mark.parametrize(
    ("reaction", "words"),
    [
        ([{"type": "emoji", "emoji": "x"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}] * 2, "REACTIONS_TOO_MANY"),
        (["👍"], "can't parse reaction types JSON object"),
    ],
)
async def test_unknown_reactions_are_refused(bot: Caller, mother: Person, reaction: Any, words: str) -> None:
    assert await bot.refusal("setMessageReaction", **where(mother), reaction=reaction) == f"Bad Request: {words}"


async def test_a_group_may_limit_its_reactions(bot: Caller, desk: Forum, kari: Person) -> None:
    message = kari.says("Hi", chat=desk)
    about = {"chat_id": desk.id, "message_id": message.message_id}
    eyes, thumb = ([{"type": "emoji", "emoji": emoji}] for emoji in "👀👍")
    assert "available_reactions" not in await bot("getChat", chat_id=desk.id)
    assert await bot("setMessageReaction", **about, reaction=eyes) is True
    desk.allows_reactions("👍")
    assert (await bot("getChat", chat_id=desk.id))["available_reactions"] == thumb
    assert await bot.refusal("setMessageReaction", **about, reaction=eyes) == "Bad Request: REACTION_INVALID"
    assert await bot("setMessageReaction", **about, reaction=thumb) is True
    desk.allows_reactions()
    assert await bot.refusal("setMessageReaction", **about, reaction=thumb) == "Bad Request: REACTION_INVALID"
    assert await bot("setMessageReaction", **about) is True


async def test_reacting_to_nothing_is_refused(bot: Caller, mother: Person) -> None:
    words = await bot.refusal("setMessageReaction", chat_id=mother.id, message_id=99, reaction=[])
    assert words == "Bad Request: message to react not found"


async def test_a_pinned_message_is_shown_until_it_is_unpinned(bot: Caller, mother: Person) -> None:
    assert await bot("pinChatMessage", **where(mother)) is True
    assert (await bot("getChat", chat_id=mother.id))["pinned_message"]["text"] == "/start"
    assert mother.transcript().endswith("* pinned_message")
    assert await bot("unpinChatMessage", **where(mother)) is True
    assert "pinned_message" not in await bot("getChat", chat_id=mother.id)
    assert await bot("unpinChatMessage", **where(mother)) is True


async def test_pinning_needs_a_message_and_in_groups_a_right(bot: Caller, desk: Forum, kari: Person) -> None:
    message = kari.says("Hi", chat=desk)
    words = await bot.refusal("pinChatMessage", chat_id=desk.id, message_id=99)
    assert words == "Bad Request: message to pin not found"
    desk.promote_bot("can_manage_topics")
    words = await bot.refusal("pinChatMessage", chat_id=desk.id, message_id=message.message_id)
    assert words == "Bad Request: not enough rights to manage pinned messages in the chat"


async def test_the_bot_shows_that_it_types(telegram: Telegram, bot: Caller, mother: Person) -> None:
    assert await bot("sendChatAction", chat_id=mother.id, action="typing") is True
    assert telegram.state.actions == [{"chat_id": mother.id, "action": "typing"}]
    words = await bot.refusal("sendChatAction", chat_id=mother.id, action="sleeping")
    assert words == "Bad Request: wrong parameter action in request"
