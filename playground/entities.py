"""Entities that the bot gives itself, checked against the text."""

from playground.markup import TYPES
from playground.refusals import bad
from playground.shapes import Json
from playground.texts import Text, length

DETECTED = {"mention", "hashtag", "cashtag", "bot_command", "url", "email", "phone_number"}
KNOWN = DETECTED | set(TYPES.values()) | {"expandable_blockquote", "text_mention", "date_time"}
REQUIRED = {"text_link": "url", "text_mention": "user", "custom_emoji": "custom_emoji_id"}


def with_entities(text: str, entities: list[Json]) -> Text:
    """Return a text with its entities, or refuse those that are not ones."""
    return Text(text, tuple(checked(entity, length(text)) for entity in entities))


def checked(entity: object, size: int) -> Json:
    """Return an entity that lies inside the text, or refuse it."""
    if not isinstance(entity, dict) or entity.get("type") not in KNOWN:
        raise bad("can't parse entities: Unsupported type specified")
    missing = REQUIRED.get(entity["type"])
    if missing and missing not in entity:
        raise bad(f"can't parse entities: Can't find field \"{missing}\"")
    offset, extent = entity.get("offset"), entity.get("length")
    if not isinstance(offset, int) or not isinstance(extent, int) or not 0 <= offset <= size:
        raise bad(f"can't parse entities: entity begins in a middle of a UTF-16 symbol at byte offset {offset}")
    if extent <= 0 or offset + extent > size:
        raise bad(f"can't parse entities: entity ends outside of the text at UTF-16 offset {offset + extent}")
    return entity
