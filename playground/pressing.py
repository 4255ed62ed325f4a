"""Pressing inline buttons, on the newest keyboard or on an outdated one."""

from playground.accounts import User
from playground.messages import Message
from playground.places import Place
from playground.presses import Press
from playground.rendering import message_shape
from playground.shapes import Json
from playground.state import State
from playground.transcript import printed

FIRST_PRESS = 4382910000000000001


def pressed(state: State, user: User, place: Place, label: str, message: Message | None) -> tuple[Json, Press | None]:
    """Press a button; only those with data tell the bot."""
    message, button = old_button(message, label) if message else newest_button(place, label)
    if "callback_data" not in button:
        return button, None
    press = Press(str(FIRST_PRESS + len(state.presses)), user, state.now())
    state.presses[press.id] = press
    state.tell("callback_query", query_shape(press, message, button["callback_data"]))
    return button, press


def newest_button(place: Place, label: str) -> tuple[Message, Json]:
    """Return the button with this label on the newest message that shows it."""
    for message in reversed(place.messages):
        if button := message.button(label):
            return message, button
    raise AssertionError(f"no button {label!r}; there are {labels(place)} in:\n{printed(place.everything)}")


def old_button(message: Message, label: str) -> tuple[Message, Json]:
    """Return the button with this label as a phone may still show it."""
    button = message.button(label, outdated=True)
    if not button:
        raise AssertionError(f"no button {label!r} was ever under: {message.text}")
    return message, button


def labels(place: Place) -> list[str]:
    """Return the labels that are visible."""
    return [label for message in place.messages for row in message.buttons for label in row]


def query_shape(press: Press, message: Message, data: str) -> Json:
    """Return a press as Telegram writes it; a deleted message is only named."""
    gone = {"chat": message.chat.shape, "message_id": message.message_id, "date": 0}
    shown = gone if message.deleted else message_shape(message)
    about = {"id": press.id, "from": press.user.shape, "chat_instance": str(6000000000000000000 - message.chat.id)}
    return about | {"message": shown, "data": data}
