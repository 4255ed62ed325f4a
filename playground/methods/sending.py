"""Saying something: text, and files with a caption."""

from collections.abc import Callable
from typing import Any

from playground.contents import FILE_SHAPES
from playground.keyboards import checked_keyboard
from playground.messages import Message
from playground.places import place_for, replied
from playground.rendering import message_shape
from playground.shapes import Json
from playground.state import State
from playground.wording import caption_of, text_of


def put(state: State, params: Json, content: Json) -> Message:
    """Put what the bot says where it wants it, or refuse."""
    place = place_for(state, params)
    reply = replied(state, place.chat, params.get("reply_parameters"))
    keyboard = checked_keyboard(params.get("reply_markup"))
    return state.post(place.chat, state.bot, content, thread=place.thread, reply_to=reply, keyboard=keyboard)


def send_message(state: State, params: Json) -> Json:
    """Send a text."""
    place_for(state, params)
    return message_shape(put(state, params, text_of(params).shape))


def send_file(kind: str) -> Callable[[State, Json], Any]:
    """Return the method that sends one kind of file."""

    def send(state: State, params: Json) -> Json:
        """Send a file that was uploaded just now or before."""
        place_for(state, params)
        caption = caption_of(params).caption
        shape = FILE_SHAPES[kind](state.files.get(params.get(kind)))
        return message_shape(put(state, params, {kind: shape} | caption))

    return send
