"""What people type, as their phones send it."""

from playground.expecting import expect
from playground.shapes import Json
from playground.texts import LONGEST_TEXT, Text, commands, length


def typed(text: str, entities: list[Json] | None = None) -> Text:
    """Return a text with the commands in it, trimmed; no phone sends a blank or an endless one."""
    words = Text(text, commands(text) if entities is None else tuple(entities)).cleaned()
    expect(not words.blank and length(words.text) <= LONGEST_TEXT, f"no phone sends {length(words.text)} characters")
    return words
