"""From named words to what Telegram shows: pages of HTML, and keyboards."""

import html
import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from bot.replies import Rows
from bot.words import Words
from dialogs.buttons import Copy
from dialogs.text import Lines, Log, Own, Part, Quote, Text

ASKED = 60  # characters of what was asked, in a log
LOGGED = 160  # characters of a line in a log
LONGEST = 4096  # UTF-16 units of visible text in one message, says the Bot API
_TAG = re.compile(r"<[^>]*>")


def visible(markup: str) -> str:
    """Return what a reader sees of a piece of HTML."""
    return html.unescape(_TAG.sub("", markup))


def blank(text: str) -> bool:
    """Tell whether a text has nothing that a reader would see, which Telegram refuses."""
    return all(character.isspace() or unicodedata.category(character) in ("Cc", "Cf") for character in text)


def units(text: str) -> int:
    """Count UTF-16 units, as Telegram's limits do."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def pages(parts: Iterable[Part], language: str, words: Words) -> list[str]:
    """Write parts as HTML, in as few messages as hold them, divided between paragraphs."""
    paragraphs = (piece for part in parts for piece in _pieces(part, language, words))
    return [page for page in _joined(paragraphs, "\n\n") if not blank(visible(page))]


def keyboard(rows: Rows, language: str, words: Words) -> dict[str, Any]:
    """Write rows of buttons as an inline keyboard."""
    return {"inline_keyboard": [[_button(button, language, words) for button in row] for row in rows]}


def label(button: Text | Own | str, language: str, words: Words) -> str:
    """Write a button's label."""
    return button if isinstance(button, str) else words.plain(language, button)


def _button(button: Any, language: str, words: Words) -> dict[str, Any]:
    shown = {"text": label(button.label, language, words)}
    if isinstance(button, Copy):
        return shown | {"copy_text": {"text": button.copies}}
    return shown | {"callback_data": button.data}


def _pieces(part: Part, language: str, words: Words) -> list[str]:
    if isinstance(part, Log):
        return [_log(part, language, words)] if part.lines else []
    if isinstance(part, Quote):
        return [f"<blockquote expandable>{html.escape(piece, quote=False)}</blockquote>" for piece in split(part.text)]
    if isinstance(part, Own):
        return [html.escape(piece, quote=False) for piece in split(words.plain(language, part))]
    if isinstance(part, Lines):
        return _joined((words.html(language, line) for line in part.lines), "\n")
    written = words.html(language, part)
    return [written] if units(visible(written)) <= LONGEST else written.split("\n\n")


def _log(log: Log, language: str, words: Words) -> str:
    after = ": " if log.collapsed else " → "
    lines = (f"{_line(who, language, words, ASKED)}{after}{_line(said, language, words)}" for who, said in log.lines)
    shown = html.escape("\n".join(lines), quote=False)
    return f"<blockquote{' expandable' if log.collapsed else ''}>{shown}</blockquote>"


def _line(said: Text | Own | Quote | str, language: str, words: Words, longest: int = LOGGED) -> str:
    """Return what is said as one line, without markup, and no longer than a log can bear."""
    if isinstance(said, Quote):
        said = said.text
    plain = said if isinstance(said, str) else visible(words.html(language, said))
    line = " ".join(plain.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"


def _joined(pieces: Iterable[str], gap: str) -> list[str]:
    """Join pieces of HTML into as few as hold them."""
    filled: list[str] = []
    for piece in pieces:
        joined = f"{filled[-1]}{gap}{piece}" if filled else piece
        if filled and units(visible(joined)) <= LONGEST:
            filled[-1] = joined
        else:
            filled.append(piece)
    return filled


def split(text: str, limit: int = LONGEST) -> list[str]:
    """Divide a text into pieces of at most so many UTF-16 units: between paragraphs, lines or words if it can."""
    pieces: list[str] = []
    while units(text) > limit:
        cut = _cut(text, limit)
        pieces.append(text[:cut].rstrip())
        text = text[cut:].lstrip()
    return [piece for piece in (*pieces, text) if piece.strip()]


def _cut(text: str, limit: int) -> int:
    longest = min(limit, len(text))
    while units(text[:longest]) > limit:
        longest -= 1
    for gap in ("\n\n", "\n", " "):
        at = text.rfind(gap, longest // 2, longest)
        if at > 0:
            return at
    return longest
