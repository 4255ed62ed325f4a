"""What one message can hold leaves together, and nothing else (lesson 14)."""

from dataclasses import replace
from typing import Any

import pytest

from bot import batch
from bot.replies import Priority
from storage.outbox import Row
from tests.clock import MONDAY_MORNING

LINE = Row(
    1, "desk 1", Priority.ANSWER, "sendMessage", {"text": "", "entities": []}, "contact", 7, None, 0, MONDAY_MORNING
)
CARD = replace(LINE, priority=Priority.HEAD, author="bot", params={"text": "<b>Amina</b>", "parse_mode": "HTML"})


def line(text: str, *entities: dict[str, Any], **more: Any) -> Row:
    return replace(LINE, params={"text": text, "entities": list(entities)}, **more)


def bold(offset: int, length: int) -> dict[str, Any]:
    return {"type": "bold", "offset": offset, "length": length}


def test_lines_are_joined_by_a_blank_line_and_keep_their_formatting() -> None:
    rows = [line("👋 hello", bold(3, 5)), line("plain"), line("<b>", bold(0, 1))]
    assert batch.together(rows[0], rows[1:]) == rows[1:]
    assert batch.params(rows) == {"text": "👋 hello\n\nplain\n\n<b>", "entities": [bold(3, 5), bold(17, 1)]}


def test_a_card_takes_the_lines_under_it_along() -> None:
    rows = [CARD, line("a < b"), line("and more")]
    assert batch.together(rows[0], rows[1:]) == rows[1:]
    assert batch.params(rows) == {"text": "<b>Amina</b>\n\na &lt; b\n\nand more", "parse_mode": "HTML"}


def test_a_card_leaves_formatted_lines_to_themselves() -> None:
    assert batch.together(CARD, [line("hello", bold(0, 5))]) == []


@pytest.mark.parametrize(
    "other",
    [
        line("in doubt", doubts=1),
        line("refused before", alone=True),
        replace(LINE, method="copyMessage"),
        replace(LINE, author="bot"),
        replace(LINE, params={"text": "an answer to something", "reply_parameters": {}}),
    ],
)
def test_what_is_no_plain_line_goes_by_itself_and_ends_a_batch(other: Row) -> None:
    assert batch.together(line("one"), [line("two"), other, line("three")]) == [line("two")]


@pytest.mark.parametrize(
    "first",
    [
        replace(CARD, priority=Priority.ANSWER),
        replace(CARD, in_general=True),
        replace(CARD, author="coordinator"),
        replace(CARD, alone=True),
        replace(LINE, method="copyMessage"),
    ],
)
def test_nothing_joins_what_is_neither_a_line_nor_a_head(first: Row) -> None:
    assert batch.together(first, [line("two")]) == []


def test_a_message_holds_4096_units_and_no_more() -> None:
    """Lesson 25: an emoji takes two."""
    assert batch.together(line("🎉" * 2000), [line("x" * 94)]) == [line("x" * 94)]
    assert batch.together(line("🎉" * 2000), [line("x" * 95), line("y")]) == []
    assert batch.together(CARD, [line("x" * 4089), line("y")]) == [line("x" * 4089)]
    assert batch.together(CARD, [line("x" * 4090)]) == []


def test_a_message_holds_a_hundred_entities_and_no_more() -> None:
    many = line("x", *[bold(0, 1)] * 60)
    assert batch.together(many, [many]) == []
