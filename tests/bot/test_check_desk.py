"""The check of the desk: a forum, in which the bot is an administrator with its rights (lesson 8)."""

import pytest
from telegram.error import BadRequest

from bot.check.asking import Answers
from bot.check.desk import desk as desk_check
from bot.check.desk import may_write
from bot.check.findings import Finding
from playground.faults import ServerError
from playground.forum import Forum
from playground.telegram import Telegram
from tests.bot.checked import TOKEN, checked, chosen, kinds, one

pytestmark = pytest.mark.anyio


@pytest.fixture
def telegram() -> Telegram:
    return Telegram(TOKEN)


@pytest.fixture
def desk(telegram: Telegram) -> Forum:
    return telegram.forum("Desk")


async def test_a_forum_in_which_the_bot_has_its_rights_is_right(telegram: Telegram, desk: Forum) -> None:
    found = await checked(telegram, chosen(desk=desk.id))
    assert [finding.line for finding in found[3:]] == [
        "ok   desk (Desk) is a forum",
        "ok   the bot is an administrator of the desk",
        "ok   the bot may manage topics",
        "ok   the bot may delete messages",
    ]


async def test_without_a_desk_nothing_is_said_of_it(telegram: Telegram) -> None:
    assert kinds(await checked(telegram, chosen(), desk=False)) == ["ok", "ok", "note"]


async def test_a_group_that_the_bot_does_not_see_is_wrong(telegram: Telegram) -> None:
    found = one(await checked(telegram, chosen()), "no", "desk")
    assert found.line.startswith("no   the bot does not see the desk (Chat not found): add the bot")
    assert "HELPLINE_DESK" in found.todo


async def test_a_group_without_topics_is_no_forum(telegram: Telegram) -> None:
    group = telegram.forum("Group", is_forum=False)
    found = one(await checked(telegram, chosen(desk=group.id)), "no", "forum")
    assert found.line == "no   desk (Group) is no forum: turn Topics on in the group's settings"
    assert found.told


def test_a_small_group_gets_a_new_chat_id_with_its_topics() -> None:
    group = {"id": -5, "type": "group", "title": "Small"}
    found = desk_check(Answers({}, {}, group, {"status": "member"}), -5)
    assert "a new chat id, beginning with -100, for HELPLINE_DESK" in one(found, "no", "forum").todo


async def test_a_bot_that_is_a_plain_member_is_to_be_promoted(telegram: Telegram, desk: Forum) -> None:
    desk.demote_bot()
    found = one(await checked(telegram, chosen(desk=desk.id)), "no", "administrator")
    assert "Manage Topics and Delete Messages" in found.todo
    assert found.told


@pytest.mark.parametrize(
    ("kept", "missing", "switch"),
    [
        ("can_manage_topics", "delete messages", "Delete Messages"),
        ("can_delete_messages", "manage topics", "Manage Topics"),
    ],
)
async def test_each_missing_right_is_named(
    telegram: Telegram, desk: Forum, kept: str, missing: str, switch: str
) -> None:
    desk.promote_bot(kept)
    found = one(await checked(telegram, chosen(desk=desk.id)), "no", "may not")
    assert found.what == f"the bot may not {missing}"
    assert found.todo.endswith(f"turn on {switch}")
    assert found.told


async def test_a_bot_that_was_thrown_out_is_to_be_added_and_tells_nobody(telegram: Telegram, desk: Forum) -> None:
    await telegram.call("setWebhook", {"url": "https://old.example.org/secret"})
    desk.removes_bot()
    found = await checked(telegram, chosen(desk=desk.id))
    assert "add the bot" in one(found, "no", "no member").todo
    assert [finding.told for finding in found] == [None] * len(found)


async def test_a_group_that_has_moved_is_followed_and_noted(telegram: Telegram, desk: Forum) -> None:
    before = desk.id
    desk.upgrade()
    found = await checked(telegram, chosen(desk=before))
    assert f"set HELPLINE_DESK to {desk.id}" in one(found, "note", "new chat id").todo
    assert "no" not in kinds(found)


@pytest.mark.parametrize("method", ["getChat", "getChatMember"])
async def test_what_telegram_does_not_tell_of_the_desk_is_asked_for_again(
    telegram: Telegram, desk: Forum, method: str
) -> None:
    telegram.faults.add(method, kind=ServerError())
    found = one(await checked(telegram, chosen(desk=desk.id)), "no", "Telegram did not")
    assert found.todo == "try again"


@pytest.mark.parametrize(("may", "expected"), [(True, True), (False, False)])
def test_a_bot_that_may_not_write_tells_the_desk_nothing(may: bool, expected: bool) -> None:
    answers = Answers({}, {}, {}, {"status": "restricted", "can_send_messages": may})
    assert may_write(answers) is expected


async def test_a_public_group_or_one_with_a_channel_lets_strangers_in(telegram: Telegram, desk: Forum) -> None:
    """Whoever writes at the desk has its rights, so that only members may."""
    desk.links_channel("News")
    linked = one(await checked(telegram, chosen(desk=desk.id)), "no", "linked")
    assert "unlink the channel" in linked.line
    desk.becomes_public("eksempelvik_desk")
    public = one(await checked(telegram, chosen(desk=desk.id)), "no", "public")
    assert "make it private" in public.line
    assert public.told
    assert linked.told


async def at_kari(*, threads: bool) -> list[Finding]:
    telegram = Telegram(TOKEN, private_topics=threads)
    kari = telegram.person("Kari")
    kari.starts()
    return await checked(telegram, chosen(desk=kari.id))


async def test_a_private_desk_needs_threads_and_no_rights() -> None:
    found = await at_kari(threads=True)
    assert [finding.line.partition(":")[0] for finding in found[3:]] == [
        "ok   desk (the private chat with Kari) has threads",
        "note people may open threads of their own",
    ]


async def test_a_private_desk_without_threads_is_told_so() -> None:
    found = one(await at_kari(threads=False), "no", "has no threads")
    assert "Threaded Mode" in found.todo
    assert found.told


def test_a_private_desk_that_was_never_begun_is_to_be() -> None:
    found = desk_check(Answers({}, {}, BadRequest("Chat not found")), 5_123_456_789)
    assert "press START" in one(found, "no", "does not see").todo
