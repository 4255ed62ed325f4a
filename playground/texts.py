"""Texts as Telegram measures, cleans and trims them: lengths are in UTF-16 units."""

from __future__ import annotations

import re
from dataclasses import dataclass
from unicodedata import category

from playground.shapes import Json

COMMAND = re.compile(r"(?<![\w/])/\w{1,64}(?:@\w{3,32})?(?![\w/@])", re.ASCII)
DROPPED = frozenset({0x0D, *range(0x2028, 0x202F)})
KEPT_CONTROL = "\n"
LONGEST_TEXT = 4096


def length(text: str) -> int:
    """Return the number of UTF-16 units of a text."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean(character: str) -> str:
    """Return what Telegram makes of one character: some vanish, control characters become spaces."""
    if ord(character) in DROPPED:
        return ""
    return " " if ord(character) < 0x20 and character != KEPT_CONTROL else character


@dataclass(frozen=True)
class Text:
    """A text with its entities."""

    text: str
    entities: tuple[Json, ...] = ()

    def cleaned(self) -> Text:
        """Return the text without what Telegram removes, its entities moved along."""
        places, kept, at = [0], [], 0
        for character in self.text:
            kept.append(clean(character))
            places += [at + length(kept[-1])] * length(character)
            at = places[-1]
        return Text("".join(kept), tuple(moved(entity, places) for entity in self.entities)).trimmed()

    def trimmed(self) -> Text:
        """Return the text without white space around it, its entities moved along."""
        start = length(self.text) - length(self.text.lstrip())
        text = self.text.strip()
        places = [min(max(place - start, 0), length(text)) for place in range(length(self.text) + 1)]
        entities = (moved(entity, places) for entity in self.entities)
        return Text(text, tuple(entity for entity in entities if entity["length"]))

    @property
    def blank(self) -> bool:
        """Whether nobody would see anything."""
        return all(character.isspace() or category(character) == "Cf" for character in self.text)

    @property
    def shape(self) -> Json:
        """The text as part of a message."""
        return {"text": self.text} | ({"entities": list(self.entities)} if self.entities else {})

    @property
    def caption(self) -> Json:
        """The text as a caption of a message."""
        entities = {"caption_entities": list(self.entities)} if self.entities else {}
        return {"caption": self.text} | entities if self.text else {}


def moved(entity: Json, places: list[int]) -> Json:
    """Return an entity at its new place."""
    start, end = places[entity["offset"]], places[entity["offset"] + entity["length"]]
    return entity | {"offset": start, "length": end - start}


def commands(text: str) -> tuple[Json, ...]:
    """Return the commands that Telegram finds in what people write."""
    return tuple(
        {"type": "bot_command", "offset": length(text[: found.start()]), "length": length(found[0])}
        for found in COMMAND.finditer(text)
    )


def reworded(content: Json, words: Text) -> Json:
    """Return a message's content with other words, as its text or its caption."""
    former = {key: value for key, value in content.items() if key not in {"caption", "entities", "caption_entities"}}
    return former | (words.shape if "text" in content else words.caption)
