"""HTML as Telegram reads it, refused in Telegram's words."""

import html
import re
from dataclasses import dataclass, field

from playground.refusals import Refused, bad
from playground.shapes import Json
from playground.texts import Text, length

TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}
"""Which tag makes which entity."""

TOKEN = re.compile(
    r"""<(?:[^>"']|"[^"]*"|'[^']*')*>?|&(?:#\d+|#x[0-9a-fA-F]+|(?:lt|gt|amp|quot)(?![a-zA-Z]));?|[^<&]+|&"""
)
TAG = re.compile(r"<(/?)([^\s>]*)(.*)>", re.DOTALL)
ATTRIBUTE = re.compile(r"\s*([^\s=>]+)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([\w.-]+)))?")


@dataclass
class Open:
    """A tag that waits for its end."""

    tag: str
    offset: int
    attributes: dict[str, str]
    inside: bool


@dataclass
class Reader:
    """Collects text and entities from tags and words."""

    source: str
    parts: list[str] = field(default_factory=list)
    offset: int = 0
    stack: list[Open] = field(default_factory=list)
    entities: list[Json] = field(default_factory=list)

    def read(self) -> Text:
        """Read all of it."""
        for token in TOKEN.finditer(self.source):
            self.tag(token[0], token.start()) if token[0][0] == "<" else self.words(html.unescape(token[0]))
        if self.stack:
            raise unreadable(f'Can\'t find end tag corresponding to start tag "{self.stack[-1].tag}"')
        entities = sorted(self.entities, key=lambda entity: (entity["offset"], -entity["length"]))
        return Text("".join(self.parts), tuple(entities))

    def words(self, text: str) -> None:
        """Add visible text."""
        self.parts.append(text)
        self.offset += length(text)

    def tag(self, token: str, start: int) -> None:
        """Open or close an entity."""
        at = f"at byte offset {len(self.source[:start].encode('utf-8', 'surrogatepass'))}"
        found = TAG.fullmatch(token)
        if not found:
            raise unreadable(f"Unclosed {'end' if token.startswith('</') else 'start'} tag {at}")
        self.close(found[2].lower(), at) if found[1] else self.open(found[2].lower(), found[3], at)

    def open(self, tag: str, rest: str, at: str) -> None:
        """Remember a tag until it ends."""
        if tag not in TYPES:
            raise unreadable(f'Unsupported start tag "{tag}" {at}')
        attributes = {name.lower(): html.unescape(a or b or c) for name, a, b, c in ATTRIBUTE.findall(rest)}
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise unreadable(f'Tag "span" must have class "tg-spoiler" {at}')
        inside = bool(self.stack) and self.stack[-1].tag == "pre" and self.stack[-1].offset == self.offset
        self.stack.append(Open(tag, self.offset, attributes, inside))

    def close(self, tag: str, at: str) -> None:
        """Turn the last open tag into an entity."""
        if not self.stack:
            raise unreadable(f"Unexpected end tag {at}")
        opened = self.stack.pop()
        if tag not in ("", opened.tag):
            raise unreadable(f'Unmatched end tag {at}, expected "</{opened.tag}>", found "</{tag}>"')
        if self.offset > opened.offset:
            self.entities += entity(opened, self.offset - opened.offset, "".join(self.parts))


def entity(opened: Open, size: int, text: str) -> list[Json]:
    """Return the entity of a closed tag; a link without an address is none."""
    shape: Json = {"type": TYPES[opened.tag], "offset": opened.offset, "length": size}
    if opened.tag == "a":
        visible = text.encode("utf-16-le")[2 * opened.offset :].decode("utf-16-le")
        url = opened.attributes.get("href") or visible
        return [shape | {"url": url}] if "." in url or ":" in url else []
    if opened.tag == "tg-emoji":
        return [shape | {"custom_emoji_id": opened.attributes.get("emoji-id", "")}]
    if opened.tag == "blockquote" and "expandable" in opened.attributes:
        return [shape | {"type": "expandable_blockquote"}]
    return [shape | language(opened)]


def language(opened: Open) -> Json:
    """Return the language of a block of code, as `<pre><code class="language-…">` names it."""
    name = opened.attributes.get("class", "") if opened.tag == "code" and opened.inside else ""
    prefix = "language-"
    return {"type": "pre", "language": name.removeprefix(prefix)} if name.startswith(prefix) else {}


def unreadable(why: str) -> Refused:
    """Return the refusal of a text that cannot be parsed."""
    return bad(f"can't parse entities: {why}")
