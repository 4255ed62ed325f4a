"""Changing what the bot said."""

from playground.contents import CAPTIONED
from playground.keyboards import checked_keyboard
from playground.messages import Message
from playground.methods.copying import without_caption
from playground.places import existing
from playground.refusals import bad
from playground.rendering import message_shape
from playground.shapes import Json
from playground.state import State
from playground.wording import caption_of, text_of

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def own_message(state: State, params: Json) -> Message:
    """Return the bot's own message that is to be changed, or refuse."""
    message = existing(state.writable(params.get("chat_id")), params.get("message_id"), "message to edit")
    if not message.from_bot or message.service:
        raise bad("message can't be edited")
    return message


def changed(state: State, message: Message, content: Json, keyboard: Json | None) -> Json:
    """Change words and keyboard, or refuse where both stay as they are."""
    if content == message.content and keyboard == message.keyboard:
        raise bad(SAME)
    if content != message.content:
        message.content, message.version, message.edit_date = content, message.version + 1, state.date
    message.shows(keyboard)
    state.changed.ring()
    return message_shape(message)


def edit_text(state: State, params: Json) -> Json:
    """Change the text; a keyboard that is not sent again disappears."""
    message = own_message(state, params)
    text = text_of(params, "MESSAGE_TOO_LONG")
    if "text" not in message.content:
        raise bad("there is no text in the message to edit")
    return changed(state, message, text.shape, checked_keyboard(params.get("reply_markup")))


def edit_caption(state: State, params: Json) -> Json:
    """Change the caption; a keyboard that is not sent again disappears."""
    message = own_message(state, params)
    caption = caption_of(params).caption
    if message.kind not in CAPTIONED:
        raise bad("there is no caption in the message to edit")
    content = without_caption(message.content) | caption
    return changed(state, message, content, checked_keyboard(params.get("reply_markup")))


def edit_keyboard(state: State, params: Json) -> Json:
    """Change the keyboard only."""
    message = own_message(state, params)
    return changed(state, message, message.content, checked_keyboard(params.get("reply_markup")))
