"""The parameters of a call, decoded from the strings in which they travel."""

import json
from collections.abc import Mapping
from typing import Any

from playground.refusals import bad
from playground.shapes import Json

INTEGERS = frozenset(
    {
        "message_id",
        "message_thread_id",
        "offset",
        "limit",
        "timeout",
        "user_id",
        "icon_color",
        "cache_time",
        "duration",
        "width",
        "height",
        "max_connections",
    }
)
FLAGS = frozenset(
    {
        "disable_notification",
        "protect_content",
        "allow_paid_broadcast",
        "show_alert",
        "is_big",
        "drop_pending_updates",
        "remove_caption",
        "has_spoiler",
        "show_caption_above_media",
        "disable_content_type_detection",
        "supports_streaming",
        "return_bots",
    }
)
OBJECTS = frozenset(
    {
        "entities",
        "caption_entities",
        "reply_markup",
        "reply_parameters",
        "link_preview_options",
        "allowed_updates",
        "message_ids",
        "reaction",
        "commands",
        "scope",
        "media",
    }
)
CHATS = frozenset({"chat_id", "from_chat_id"})


def decoded(params: Mapping[str, Any]) -> Json:
    """Return the parameters of a call with their types; what is sent as null or empty is left out."""
    readable = {name: read(name, value) for name, value in params.items()}
    return {name: value for name, value in readable.items() if value is not None}


def read(name: str, value: Any) -> Any:
    """Return one parameter with its type."""
    if name in CHATS:
        return chat_id(value)
    if not isinstance(value, str):
        return value
    if name in INTEGERS:
        return integer(name, value)
    if name in FLAGS:
        return value.lower() in {"true", "yes", "1"}
    return parsed(name, value) if name in OBJECTS else value


def chat_id(value: Any) -> Any:
    """Return the id of a chat as a number where it is one."""
    return int(value) if isinstance(value, str) and value.removeprefix("-").isdecimal() else value


def integer(name: str, value: str) -> int | None:
    """Return a number, or refuse."""
    try:
        return int(value) if value else None
    except ValueError:
        raise bad(f'invalid parameter "{name}": {value}') from None


def parsed(name: str, value: str) -> Any:
    """Return an object, or refuse."""
    try:
        return json.loads(value) if value else None
    except ValueError:
        raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from None
