"""Telegram's updates: what each is, whose it is, and the queue it stands in."""

import json
from typing import Any

import pytest

from bot import updates
from bot.incoming import DeskMoved, FromDesk, FromPerson, Incoming
from bot.updates import ALLOWED, ANONYMOUS_ADMIN, SAID
from dialogs.events import (
    Blocked,
    Colleague,
    ColleagueCame,
    ColleagueLeft,
    Commanded,
    DeskCommanded,
    DeskEdited,
    DeskPressed,
    DeskSaid,
    Edited,
    Line,
    Pressed,
    Returned,
    Said,
)

Json = dict[str, Any]

MOTHER = 700_000_000_001
DESK, THREAD = -1_001_234_567_890, 2**33 + 7
AMINA = {"id": MOTHER, "is_bot": False, "first_name": "Amina", "language_code": "ar"}
KARI = {"id": 800, "is_bot": False, "first_name": "Kari"}
KARI_AT_DESK = Colleague(800, "Kari")
PRIVATE = {"id": MOTHER, "type": "private", "first_name": "Amina"}
FORUM = {"id": DESK, "type": "supergroup", "title": "Desk", "is_forum": True}
BASE: Json = {"message_id": 11, "date": 1_795_000_000, "chat": PRIVATE, "from": AMINA}
IN_THREAD: Json = BASE | {"chat": FORUM, "from": KARI, "message_thread_id": THREAD, "is_topic_message": True}
FILE: Json = {"file_id": "file", "file_unique_id": "unique"}
SIZES = [FILE | {"file_id": size, "width": 90, "height": 90} for size in ("small", "large")]
PLACE = {"latitude": 60.0, "longitude": 10.0}

CONTENT: Json = {
    "text": "hello",
    "animation": FILE | {"width": 1, "height": 1, "duration": 1},
    "audio": FILE | {"duration": 1},
    "contact": {"phone_number": "00", "first_name": "Omar"},
    "dice": {"emoji": "🎲", "value": 3},
    "document": FILE,
    "game": {"title": "Game", "description": "", "photo": SIZES},
    "location": PLACE,
    "paid_media": {"star_count": 1, "paid_media": []},
    "photo": SIZES,
    "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False},
    "sticker": FILE | {"width": 1, "height": 1, "is_animated": False, "is_video": False, "type": "regular"},
    "story": {"id": 1, "chat": PRIVATE},
    "venue": {"location": PLACE, "title": "Hall", "address": "Street"},
    "video": FILE | {"width": 1, "height": 1, "duration": 1},
    "video_note": FILE | {"length": 1, "duration": 1},
    "voice": FILE | {"duration": 1},
    "checklist": {"title": "List", "tasks": []},
}


def update(kind: str = "message", **body: Any) -> str:
    return json.dumps({"update_id": 712_345_001, kind: body})


def message(**more: Any) -> str:
    return update(**BASE | more)


def in_thread(**more: Any) -> str:
    return update(**IN_THREAD | more)


def read(content: str) -> Incoming | None:
    return updates.read(content, DESK)


def said(content: str) -> Line:
    """Return the line of an update in which a person says something."""
    incoming = read(content)
    assert isinstance(incoming, FromPerson)
    assert isinstance(incoming.event, Said)
    return incoming.event.line


def test_a_text_is_said_by_its_person() -> None:
    entities = [{"type": "bold", "offset": 0, "length": 5}]
    line = Line("text", "hello", MOTHER, 11, entities=tuple(entities))
    assert read(message(text="hello", entities=entities)) == FromPerson(Said(line), MOTHER, "Amina", "ar")


def test_who_keeps_their_language_to_themselves_is_read_too() -> None:
    incoming = read(message(text="hello", **{"from": KARI}))
    assert isinstance(incoming, FromPerson)
    assert incoming.language == ""


def test_every_kind_of_content_is_tried_here() -> None:
    assert CONTENT.keys() == set(SAID)


@pytest.mark.parametrize("kind", CONTENT)
def test_whatever_a_person_sends_is_said(kind: str) -> None:
    assert said(message(**{kind: CONTENT[kind]})).kind == kind


@pytest.mark.parametrize(
    ("first", "second"), [("animation", "document"), ("venue", "location"), ("photo", "live_photo")]
)
def test_of_two_kinds_the_one_that_tells_more_counts(first: str, second: str) -> None:
    content = CONTENT | {"live_photo": FILE}
    assert said(message(**{second: content[second], first: content[first]})).kind == first


@pytest.mark.parametrize(
    ("beside", "value"),
    [
        ("effect_id", "5104841245755180586"),
        ("sender_boost_count", 1),
        ("business_connection_id", "x"),
        ("reply_to_story", {"id": 1, "chat": PRIVATE}),
        ("reply_to_message", BASE | {"pinned_message": BASE | {"text": "x"}}),
        ("via_bot", {"id": 5, "is_bot": True, "first_name": "Bot"}),
        ("media_group_id", "77"),
        ("a_field_of_tomorrow", {"new": True}),
    ],
)
def test_what_stands_beside_a_text_does_not_make_it_a_notice(beside: str, value: object) -> None:
    line = said(message(text="hello", **{beside: value}))
    assert (line.kind, line.text) == ("text", "hello")


def test_a_caption_is_the_text_of_what_it_stands_under() -> None:
    line = said(message(photo=SIZES, caption="our son", media_group_id="77"))
    assert (line.kind, line.text, line.file_id, line.album_id) == ("photo", "our son", "large", "77")


def test_a_voice_message_has_a_file_and_no_text() -> None:
    line = said(message(voice=CONTENT["voice"]))
    assert (line.text, line.file_id, line.album_id) == ("", "file", None)


def test_a_kind_that_nobody_knows_yet_is_never_dropped() -> None:
    line = said(message(hologram={"file_id": "x", "depth": 3}))
    assert (line.kind, line.message_id) == ("unknown", 11)


@pytest.mark.parametrize(
    "notice",
    [
        {"pinned_message": BASE | {"text": "x"}},
        {"new_chat_title": "Desk"},
        {"forum_topic_created": {"name": "Amina", "icon_color": 7322096}},
        {"forum_topic_closed": {}},
        {"forum_topic_reopened": {}},
        {"forum_topic_edited": {"name": "Amina"}},
        {"new_chat_members": [KARI]},
        {"left_chat_member": KARI},
        {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}},
        {"write_access_allowed": {}},
        {"chat_background_set": {"type": {}}},
        {"boost_added": {"boost_count": 1}},
    ],
)
def test_telegrams_own_notices_are_said_by_nobody(notice: Json) -> None:
    assert (read(message(**notice)), read(in_thread(**notice))) == (None, None)


@pytest.mark.parametrize(
    ("text", "command", "rest"),
    [
        ("/start", "start", ""),
        ("/start abc", "start", "abc"),
        ("/Language@helpline_bot", "language", ""),
        ("/help\nplease", "help", "please"),
    ],
)
def test_a_command_is_known_by_its_name(text: str, command: str, rest: str) -> None:
    assert read(message(text=text)) == FromPerson(Commanded(command, rest), MOTHER, "Amina", "ar")


@pytest.mark.parametrize("text", ["/", "/ start", "please /start", "@helpline_bot /start", "1/2"])
def test_a_slash_alone_is_no_command(text: str) -> None:
    assert said(message(text=text)).text == text


def test_a_caption_is_no_command() -> None:
    assert said(message(photo=SIZES, caption="/close")).text == "/close"


def test_an_edit_is_no_new_message() -> None:
    line = Line("text", "9 years", MOTHER, 11)
    assert read(update("edited_message", **BASE, text="9 years")) == FromPerson(Edited(line), MOTHER, "Amina", "ar")


def test_a_press_carries_its_data() -> None:
    press = {"id": "5", "from": AMINA, "chat_instance": "x", "data": "a|12|age|8", "message": BASE | {"text": "?"}}
    assert read(update("callback_query", **press)) == FromPerson(Pressed("a|12|age|8"), MOTHER, "Amina", "ar")


def test_a_press_under_a_message_that_telegram_no_longer_shows_counts() -> None:
    old = {"chat": PRIVATE, "message_id": 11, "date": 0}
    press = {"id": "5", "from": AMINA, "chat_instance": "x", "data": "g|about", "message": old}
    assert read(update("callback_query", **press)) == FromPerson(Pressed("g|about"), MOTHER, "Amina", "ar")


@pytest.mark.parametrize(
    "more",
    [
        {"message": BASE},
        {"data": "g|about"},
        {"data": "g|about", "inline_message_id": "5"},
        {"message": IN_THREAD},
    ],
)
def test_a_press_without_data_or_outside_of_a_persons_chat_is_nobodys(more: Json) -> None:
    assert read(update("callback_query", id="5", chat_instance="x", **{"from": AMINA}, **more)) is None


def test_a_press_in_a_thread_is_a_coordinators() -> None:
    press = {"id": "5", "from": KARI, "chat_instance": "x", "data": "m|loan|3|out", "message": IN_THREAD}
    assert read(update("callback_query", **press)) == FromDesk(
        DeskPressed("m|loan|3|out", KARI_AT_DESK, THREAD), THREAD
    )


def test_the_press_to_answer_is_known() -> None:
    assert updates.pressed({"update_id": 1, "callback_query": {"id": "5"}}) == "5"
    assert updates.pressed({"update_id": 1, "message": BASE}) is None


@pytest.mark.parametrize(("status", "event"), [("kicked", Blocked()), ("left", Blocked()), ("member", Returned())])
def test_a_person_who_blocks_the_bot_and_comes_back(status: str, event: Blocked | Returned) -> None:
    bot = {"id": 7, "is_bot": True, "first_name": "Helpline"}
    change = {"chat": PRIVATE, "from": AMINA, "date": 1, "old_chat_member": {"user": bot, "status": "member"}}
    changed = change | {"new_chat_member": {"user": bot, "status": status, "until_date": 0}}
    assert read(update("my_chat_member", **changed)) == FromPerson(event, MOTHER, "Amina", "ar")
    assert read(update("my_chat_member", **changed | {"chat": FORUM})) is None


def test_a_coordinator_writes_in_a_thread() -> None:
    line = Line("text", "Hei!", DESK, 11)
    assert read(in_thread(text="Hei!")) == FromDesk(DeskSaid(line, KARI_AT_DESK), THREAD)


def test_a_coordinators_command_names_the_bot() -> None:
    line = Line("text", "/close@helpline_bot", DESK, 11)
    asked = DeskCommanded("close", KARI_AT_DESK, "", line)
    assert read(in_thread(text="/close@helpline_bot")) == FromDesk(asked, THREAD)


def test_a_command_takes_all_that_follows_with_it() -> None:
    incoming = read(in_thread(text="/say@helpline_bot\n  first\nsecond "))
    assert isinstance(incoming, FromDesk)
    assert isinstance(incoming.event, DeskCommanded)
    assert (incoming.event.name, incoming.event.rest) == ("say", "first\nsecond")


def test_a_reply_names_what_it_is_about_and_the_creation_of_a_thread_is_nothing_to_reply_to() -> None:
    def replied(message_id: int) -> object:
        incoming = read(in_thread(text="/unsend", reply_to_message=IN_THREAD | {"message_id": message_id}))
        return getattr(getattr(incoming, "event", None), "replied_to", "nothing was read")

    assert (replied(99), replied(THREAD)) == (99, None)


def test_what_is_said_in_general_is_said_in_no_thread() -> None:
    in_general: Json = BASE | {"chat": FORUM, "from": KARI, "text": "/mine"}
    line = Line("text", "/mine", DESK, 11)
    asked = FromDesk(DeskCommanded("mine", KARI_AT_DESK, "", line), None)
    assert read(update(**in_general)) == asked
    reply: Json = {"reply_to_message": BASE | {"message_id": 5}, "message_thread_id": 5}
    heard = read(update(**in_general, **reply))
    assert isinstance(heard, FromDesk)
    assert heard.thread_id is None


def test_a_coordinators_edit_is_read() -> None:
    line = Line("text", "Hei på deg!", DESK, 11)
    changed = update("edited_message", **IN_THREAD | {"text": "Hei på deg!", "edit_date": 2})
    assert read(changed) == FromDesk(DeskEdited(line, KARI_AT_DESK), THREAD)


@pytest.mark.parametrize(
    ("status", "event"), [("left", ColleagueLeft), ("kicked", ColleagueLeft), ("member", ColleagueCame)]
)
def test_who_leaves_the_desk_and_who_comes_back(status: str, event: type[ColleagueLeft | ColleagueCame]) -> None:
    members = {"old_chat_member": {"user": KARI, "status": "?"}, "new_chat_member": {"user": KARI, "status": status}}
    change = {"chat": FORUM, "from": KARI, "date": 1} | members
    assert read(update("chat_member", **change)) == FromDesk(event(KARI_AT_DESK), None)
    assert read(update("chat_member", **change | {"chat": FORUM | {"id": -5}})) is None
    another = {"user": KARI | {"is_bot": True}, "status": status}
    assert read(update("chat_member", **change | {"new_chat_member": another})) is None


@pytest.mark.parametrize(("more", "name"), [({"author_signature": "Leader"}, "Leader"), ({}, "Desk")])
def test_an_anonymous_administrator_is_the_desk_itself(more: Json, name: str) -> None:
    user = {"id": ANONYMOUS_ADMIN, "is_bot": True, "first_name": "Group"}
    incoming = read(in_thread(text="Hei!", sender_chat=FORUM, **{"from": user}, **more))
    assert isinstance(incoming, FromDesk)
    assert isinstance(incoming.event, DeskSaid)
    assert incoming.event.by == Colleague(ANONYMOUS_ADMIN, name)


@pytest.mark.parametrize(
    "more",
    [
        {"from": {"id": 5, "is_bot": True, "first_name": "Bot"}},
        {"from": {"id": ANONYMOUS_ADMIN, "is_bot": True, "first_name": "Group"}},
        {"from": {"id": ANONYMOUS_ADMIN, "is_bot": True, "first_name": "Group"}, "sender_chat": FORUM | {"id": -5}},
        {"from": {"id": 777000, "is_bot": False, "first_name": "Telegram"}, "sender_chat": FORUM | {"id": -5}},
        {"chat": FORUM | {"id": DESK - 1}},
    ],
)
def test_nobody_else_speaks_for_the_desk(more: Json) -> None:
    """A bot, an anonymous administrator of another chat, another group, and General."""
    body = {name: value for name, value in (IN_THREAD | {"text": "Hei!"} | more).items() if value is not None}
    assert read(update(**body)) is None


def test_a_sender_who_is_a_channel_is_no_coordinator() -> None:
    channel = {"id": 136817688, "is_bot": True, "first_name": "Channel"}
    body = {name: value for name, value in IN_THREAD.items() if name != "from"}
    assert read(update(**body, text="Hei!")) is None
    assert read(update(**body | {"from": channel}, text="Hei!", sender_chat=FORUM | {"id": -6})) is None


def test_a_desk_that_becomes_a_supergroup_says_where_it_is_now() -> None:
    group = {"id": DESK, "type": "group", "title": "Desk"}
    assert read(message(chat=group, migrate_to_chat_id=-1009)) == DeskMoved(-1009)
    assert read(message(chat=group | {"id": DESK - 1}, migrate_to_chat_id=-1009)) is None


@pytest.mark.parametrize("kind", ["channel_post", "message_reaction", "an_update_of_tomorrow"])
def test_an_update_that_nobody_asked_for_is_read_as_nothing(kind: str) -> None:
    assert read(update(kind, **BASE, text="hello")) is None


@pytest.mark.parametrize(
    ("content", "queue"),
    [
        (message(text="hello"), f"chat {MOTHER}"),
        (update("edited_message", **BASE, text="9"), f"chat {MOTHER}"),
        (update("callback_query", id="5", data="g|about", message=BASE), f"chat {MOTHER}"),
        (update("my_chat_member", chat=PRIVATE, date=1), f"chat {MOTHER}"),
        (message(text="hello", message_thread_id=9), f"chat {MOTHER}"),
        (in_thread(text="Hei!"), f"chat {DESK} {THREAD}"),
        (message(text="Hei!", chat=FORUM), f"chat {DESK}"),
        (update("callback_query", id="5", data="g|about", inline_message_id="6"), "elsewhere"),
        (update("poll", id="5"), "elsewhere"),
    ],
)
def test_what_must_keep_its_order_stands_in_one_queue(content: str, queue: str) -> None:
    """A person is one queue, whatever threads Telegram makes of the chat; each thread of the desk is another."""
    event = updates.new_event(json.loads(content))
    assert (event.source, event.key, event.queue) == ("telegram", "712345001", queue)
    assert json.loads(event.content) == json.loads(content)


def test_all_that_is_read_is_asked_for() -> None:
    assert set(ALLOWED) == {"message", "edited_message", "callback_query", "my_chat_member", "chat_member"}


@pytest.mark.parametrize("body", [{"text": "hello"}, {"photo": SIZES, "caption": "hello"}])
def test_a_persons_words_are_to_be_understood_and_a_coordinators_in_a_thread(body: Json) -> None:
    spoken = updates.spoken(message(**body))
    assert spoken is not None
    assert spoken[:2] == (MOTHER, "hello")
    assert updates.spoken(in_thread(**body)) == (DESK, "hello", "nb")
    assert updates.spoken(update(**BASE | {"chat": FORUM} | body)) is None
    assert updates.spoken(update("edited_message", **BASE, **body)) == spoken


def test_a_picture_without_words_is_not_to_be_understood() -> None:
    assert updates.spoken(message(photo=SIZES)) is None
