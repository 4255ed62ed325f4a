"""Canned replies of the coordinators' own: what is understood of what they write down."""

import pytest

from dialogs import own_replies
from dialogs.buttons import Move, write
from dialogs.desk import in_general
from dialogs.events import DeskCommanded, DeskPressed, Line
from dialogs.outcomes.canned import KeepReply, RemoveReply, TranslateReply
from dialogs.outcomes.conversation import TellDesk
from dialogs.outcomes.outcome import Outcome
from dialogs.text import Text
from tests.dialogs.transcript import KARI


def commands(name: str, rest: str) -> tuple[Outcome, ...]:
    return in_general(DeskCommanded(name, KARI, rest, Line("text", f"/{name} {rest}", -100, 77)))


def told(outcomes: tuple[Outcome, ...]) -> str:
    (outcome,) = outcomes
    assert isinstance(outcome, TellDesk)
    (part,) = outcome.parts
    assert isinstance(part, Text)
    return part.words


def test_the_title_stands_in_the_first_line_and_the_text_in_the_next() -> None:
    kept = commands("newreply", "Bytte  dag\n\nHei, {name}!\n\nKom på lørdag.")
    assert kept == (KeepReply(77, "Bytte dag", "Hei, {name}!\n\nKom på lørdag."),)


def test_a_text_in_another_language_begins_with_the_language() -> None:
    kept = commands("replytext", "arabisk Bytte dag\nأهلًا")
    assert kept == (TranslateReply(77, "Bytte dag", "arabisk", "أهلًا"),)


@pytest.mark.parametrize("rest", ["", "Byttedag", "Byttedag Kom på lørdag.", "Byttedag\n \n"])
def test_without_a_text_it_is_said_how(rest: str) -> None:
    assert told(commands("newreply", rest)) == "desk-reply-how"
    assert told(commands("replytext", f"ar {rest}")) == "desk-reply-how.text"


def test_a_language_alone_has_no_title() -> None:
    assert told(commands("replytext", "ar\nأهلًا")) == "desk-reply-how.text"


def test_there_is_an_end_to_titles_and_texts() -> None:
    title, written = "t" * own_replies.LONGEST_TITLE, "🎉" * (own_replies.LONGEST_TEXT // 2)
    assert commands("newreply", f"{title}\n{written}") == (KeepReply(77, title, written),)
    assert told(commands("newreply", f"{title}t\n{written}")) == "desk-reply-long.title"
    assert told(commands("newreply", f"{title}\n{written}!")) == "desk-reply-long"
    assert told(commands("replytext", f"ar {title}\n{written}!")) == "desk-reply-long"


def test_a_title_has_one_key_in_whatever_case() -> None:
    assert own_replies.key_of("BYTTEDAG") == own_replies.key_of("byttedag") != own_replies.key_of("bytte dag")


def test_a_button_removes_a_reply_and_no_other_button_does_anything_in_general() -> None:
    key = own_replies.key_of("Byttedag")
    assert in_general(DeskPressed(write(Move("reply", 77, key)), KARI)) == (RemoveReply(77, key),)
    assert in_general(DeskPressed(write(Move("say", 77, "leave")), KARI)) == ()
    assert in_general(DeskPressed("?", KARI)) == ()
