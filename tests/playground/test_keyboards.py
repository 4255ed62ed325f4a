from typing import Any

import pytest

from playground.keyboards import checked_keyboard
from playground.refusals import Refused

YES = {"text": "Yes", "callback_data": "y"}


def inline(*buttons: Any) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


def test_a_keyboard_with_one_thing_to_do_per_button_is_accepted() -> None:
    keyboard = inline(YES, {"text": "Map", "url": "https://x.no"}, {"text": "116 117", "copy_text": {"text": "116117"}})
    assert checked_keyboard(keyboard) == keyboard


def test_an_empty_keyboard_is_none() -> None:
    assert checked_keyboard({"inline_keyboard": []}) is None
    assert checked_keyboard({"inline_keyboard": [[], []]}) is None


def test_other_keyboards_pass() -> None:
    assert checked_keyboard({"remove_keyboard": True}) == {"remove_keyboard": True}


def test_data_of_64_bytes_is_the_most() -> None:
    assert checked_keyboard(inline({"text": "x", "callback_data": "ø" * 32}))


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("x", "object expected as reply markup"),
        ({}, "object expected as reply markup"),
        ({"inline_keyboard": [YES]}, 'field "inline_keyboard" must be an Array of Arrays'),
        (inline({"text": "x", "callback_data": "ø" * 33}), "BUTTON_DATA_INVALID"),
        (inline({"text": "x", "callback_data": ""}), "BUTTON_DATA_INVALID"),
        (inline({"text": "x", "url": "tel:116117"}), "BUTTON_URL_INVALID"),
        (inline({"text": "x", "copy_text": {"text": ""}}), "BUTTON_COPY_TEXT_INVALID"),
        (inline(*[YES] * 101), "reply markup is too long"),
        (inline("x"), "can't parse inline keyboard button: InlineKeyboardButton must be an Object"),
        (
            inline({"text": " ", "url": "https://x.no"}),
            "can't parse inline keyboard button: Text buttons must be non-empty",
        ),
        (
            inline({"text": "x"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            inline({"text": "x", "callback_data": "y", "url": "https://x.no"}),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
)
def test_what_telegram_does_not_accept_is_refused(markup: Any, words: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_keyboard(markup)
    assert refused.value.description == f"Bad Request: {words}"
