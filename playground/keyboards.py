"""Keyboards under messages, checked as Telegram checks them."""

from typing import Any

from playground.refusals import bad
from playground.shapes import Json

ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)
KINDS = ("inline_keyboard", "keyboard", "remove_keyboard", "force_reply")
MOST_BUTTONS = 100
MOST_BYTES = 64
MOST_COPIED = 256


def checked_keyboard(markup: Any) -> Json | None:
    """Return a keyboard that Telegram accepts; an empty one is none."""
    if markup is None:
        return None
    if not isinstance(markup, dict) or not any(kind in markup for kind in KINDS):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        return checked_inline(markup)
    return markup


def checked_inline(markup: Json) -> Json | None:
    """Return an inline keyboard with every button checked and empty rows gone."""
    rows = markup["inline_keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise bad('field "inline_keyboard" must be an Array of Arrays')
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad("reply markup is too long")
    for button in buttons:
        check_button(button)
    kept = [row for row in rows if row]
    return {"inline_keyboard": kept} if kept else None


def check_button(button: Any) -> None:
    """Refuse a button that is none: it needs a label and exactly one thing to do."""
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    if not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad("can't parse inline keyboard button: Text buttons must be non-empty")
    actions = [action for action in ACTIONS if action in button]
    if len(actions) != 1:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    CHECKS.get(actions[0], lambda _: None)(button[actions[0]])


def check_data(data: Any) -> None:
    """Refuse what a button cannot carry."""
    if not isinstance(data, str) or not 1 <= len(data.encode()) <= MOST_BYTES:
        raise bad("BUTTON_DATA_INVALID")


def check_url(url: Any) -> None:
    """Refuse what is no address."""
    if not isinstance(url, str) or not url.startswith(("http://", "https://", "tg://")):
        raise bad("BUTTON_URL_INVALID")


def check_copied(copied: Any) -> None:
    """Refuse what a button cannot copy."""
    text = copied.get("text") if isinstance(copied, dict) else None
    if not isinstance(text, str) or not 1 <= len(text) <= MOST_COPIED:
        raise bad("BUTTON_COPY_TEXT_INVALID")


CHECKS = {"callback_data": check_data, "url": check_url, "copy_text": check_copied}
"""How what a button does is checked."""
