"""What the bot wants to say, read from the parameters of a call."""

from playground.entities import with_entities
from playground.markup import Reader
from playground.refusals import bad
from playground.shapes import Json
from playground.texts import LONGEST_TEXT, Text, length

LONGEST_CAPTION = 1024


def worded(params: Json, name: str, entities: str) -> Text:
    """Return a text as people will see it."""
    words = str(params.get(name, ""))
    mode = str(params.get("parse_mode", "")).lower()
    if mode not in {"", "none", "html"}:
        raise bad("unsupported parse_mode")
    text = Reader(words).read() if mode == "html" else with_entities(words, params.get(entities, []))
    return text.cleaned()


def text_of(params: Json, too_long: str = "message is too long") -> Text:
    """Return the text of a message, or refuse it."""
    text = worded(params, "text", "entities")
    if text.blank:
        raise bad("message text is empty")
    if length(text.text) > LONGEST_TEXT:
        raise bad(too_long)
    return text


def caption_of(params: Json) -> Text:
    """Return the caption of a message, or refuse it."""
    text = worded(params, "caption", "caption_entities")
    if length(text.text) > LONGEST_CAPTION:
        raise bad("message caption is too long")
    return text
