"""Which of Telegram's errors means what for a send."""

from datetime import timedelta

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.endings import Again, Ending, InDoubt, Moved, Refused, Sent, SourceGone, ThreadClosed, ThreadGone, Unreadable
from bot.endings import ending as meaning
from bot.transport import SurelyNotSent


@pytest.mark.parametrize(
    ("words", "ending"),
    [
        ("message thread not found", ThreadGone()),
        ("Bad Request: message thread not found", ThreadGone()),
        ("TOPIC_DELETED", ThreadGone()),
        ("Bad Request: TOPIC_DELETED", ThreadGone()),
        ("TOPIC_ID_INVALID", ThreadGone()),
        ("TOPIC_CLOSED", ThreadClosed()),
        ("Bad Request: TOPIC_CLOSED", ThreadClosed()),
        ("TOPIC_NOT_MODIFIED", Sent()),
        (
            "Message is not modified: specified new message content and reply markup are exactly the same as a "
            "current content and reply markup of the message",
            Sent(),
        ),
        ("message to copy not found", SourceGone()),
    ],
)
def test_some_refusals_say_what_to_do_next(words: str, ending: Ending) -> None:
    assert meaning(BadRequest(words)) == ending


@pytest.mark.parametrize(
    "words",
    [
        'can\'t parse entities: Unsupported start tag "x" at byte offset 0',
        "Can't parse entities: unmatched end tag at byte offset 5",
        "ENTITY_BOUNDS_INVALID",
    ],
)
def test_markup_that_is_not_accepted_is_told_apart(words: str) -> None:
    assert meaning(BadRequest(words)) == Unreadable(words)


@pytest.mark.parametrize(
    "error",
    [
        Forbidden("Forbidden: bot was blocked by the user"),
        Forbidden("Forbidden: user is deactivated"),
        Forbidden("Forbidden: bot can't initiate conversation with a user"),
        BadRequest("Chat not found"),
        BadRequest("Bad Request: chat not found"),
        BadRequest("PEER_ID_INVALID"),
        BadRequest("User is deactivated"),
        BadRequest("Bot was blocked by the user"),
        BadRequest("not enough rights to send text messages to the chat"),
    ],
)
def test_a_chat_that_cannot_be_reached_is_recognised_in_every_spelling(error: TelegramError) -> None:
    assert meaning(error) == Refused(error.message, unreachable=True)


@pytest.mark.parametrize(
    "words",
    [
        "Message text is empty",
        "Message is too long",
        "Message to edit not found",
        "Message can't be edited",
        "message can't be copied",
        "BUTTON_DATA_INVALID",
        "Wrong parameter action in request",
        "Message thread is not something Telegram has said so far",
    ],
)
def test_any_other_refusal_is_no_fault_of_the_chat_and_not_tried_again(words: str) -> None:
    assert meaning(BadRequest(words)) == Refused(BadRequest(words).message, unreachable=False)


@pytest.mark.parametrize(("seconds", "after"), [(3, 3.0), (36_000, 36_000.0), (timedelta(seconds=5), 5.0)])
def test_telegram_says_how_long_to_wait(seconds: int | timedelta, after: float) -> None:
    ending = meaning(RetryAfter(seconds))
    assert isinstance(ending, Again)
    assert (ending.after, ending.chat) == (after, True)


@pytest.mark.parametrize("error", [SurelyNotSent("No connection to Telegram"), InvalidToken("Unauthorized")])
def test_what_surely_never_arrived_is_tried_again(error: TelegramError) -> None:
    assert meaning(error) == Again(error.message)


@pytest.mark.parametrize(
    "error",
    [
        TimedOut(),
        NetworkError("Bad Gateway"),
        NetworkError("Internal Server Error"),
        TelegramError("Invalid server response"),
        Conflict("terminated by other getUpdates request"),
    ],
)
def test_what_may_have_arrived_is_in_doubt(error: TelegramError) -> None:
    assert meaning(error) == InDoubt(error.message)


def test_a_desk_that_has_moved_says_where() -> None:
    assert meaning(ChatMigrated(-100_987_654_321_000)) == Moved(-100_987_654_321_000)
