"""Copying and forwarding what was said elsewhere."""

from itertools import pairwise

from playground.contents import CAPTIONED
from playground.messages import Message
from playground.methods.sending import put
from playground.places import existing, place_for
from playground.refusals import bad
from playground.rendering import message_shape
from playground.shapes import Json
from playground.state import State
from playground.wording import caption_of

MOST_AT_ONCE = 100


def copy_message(state: State, params: Json) -> Json:
    """Copy one message, with another caption if one is given."""
    place_for(state, params)
    source = existing(state.chat(params.get("from_chat_id")), params.get("message_id"), "message to copy")
    if source.service:
        raise bad("message can't be copied")
    content = copied(source)
    if "caption" in params and source.kind in CAPTIONED:
        content = without_caption(content) | caption_of(params).caption
    return {"message_id": put(state, params, content).message_id}


def copied(source: Message) -> Json:
    """Return what a copy holds: all but the album it belonged to."""
    return {key: value for key, value in source.content.items() if key != "media_group_id"}


def without_caption(content: Json) -> Json:
    """Return a content without its caption."""
    return {key: value for key, value in content.items() if key not in {"caption", "caption_entities"}}


def copy_messages(state: State, params: Json) -> list[Json]:
    """Copy several messages, leaving out those that are gone; an album stays one."""
    place_for(state, params)
    sources = several(state, params)
    album = {"media_group_id": str(next(state.albums))} if len(sources) > 1 else {}
    return [{"message_id": put(state, params, again(source, params, album)).message_id} for source in sources]


def again(source: Message, params: Json, album: Json) -> Json:
    """Return what one of several copies holds."""
    content = without_caption(copied(source)) if params.get("remove_caption") else copied(source)
    return content | (album if "media_group_id" in source.content else {})


def several(state: State, params: Json) -> list[Message]:
    """Return the messages that are to be copied and still exist."""
    chat = state.chat(params.get("from_chat_id"))
    ids = message_ids(params)
    found = [message for message_id in ids if (message := chat.message(message_id)) and not message.service]
    if not found:
        raise bad("there are no messages to forward")
    return found


def message_ids(params: Json) -> list[int]:
    """Return the ids that a call names, or refuse them."""
    ids = params.get("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad("message identifiers are not specified")
    if len(ids) > MOST_AT_ONCE:
        raise bad("too many message identifiers specified")
    if not all(isinstance(number, int) and number > 0 for number in ids):
        raise bad("invalid message identifier specified")
    if any(later <= earlier for earlier, later in pairwise(ids)):
        raise bad("message identifiers must be in a strictly increasing order")
    return ids


def forward_message(state: State, params: Json) -> Json:
    """Forward one message, with the name of who wrote it."""
    place_for(state, params)
    source = existing(state.chat(params.get("from_chat_id")), params.get("message_id"), "message to forward")
    if source.service:
        raise bad("message can't be forwarded")
    origin = {"type": "user", "date": source.date, "sender_user": source.sender.shape}
    return message_shape(put(state, params, copied(source) | {"forward_origin": origin}))
