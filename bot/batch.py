"""What leaves together where messages are scarce: a family's lines, and the card that they stand under."""

import html
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import Any

from bot import rendering
from bot.replies import Priority
from storage.outbox import Row

_LINE = {"text", "entities"}
_GAP = "\n\n"
_MOST_ENTITIES = 100  # Telegram shows no more in one message


def together(first: Row, behind: Iterable[Row]) -> list[Row]:
    """Return those of the rows behind another that one message can hold with it."""
    if not (_is_line(first) or _is_head(first)):
        return []
    lines = takewhile(lambda row: _is_line(row) and row.doubts == first.doubts, behind)
    joined: list[Row] = []
    for line in lines:
        if not _fit([first, *joined, line]):
            break
        joined.append(line)
    return joined


def params(rows: Sequence[Row]) -> Mapping[str, Any]:
    """Return what one message says that holds several rows."""
    first = rows[0].params
    if _is_head(rows[0]):
        words = [html.escape(str(row.params["text"]), quote=False) for row in rows[1:]]
        return {**first, "text": _GAP.join([str(first["text"]), *words])}
    entities: list[Any] = []
    before = 0
    for row in rows:
        entities += [entity | {"offset": entity["offset"] + before} for entity in row.params.get("entities", ())]
        before += rendering.units(str(row.params["text"]) + _GAP)
    return {"text": _GAP.join(str(row.params["text"]) for row in rows), "entities": entities}


def _is_line(row: Row) -> bool:
    """Tell whether a row is a contact's own words, which nothing refers to as a message of their own yet."""
    mirrored = row.author == "contact" and row.method == "sendMessage" and not row.alone
    return mirrored and row.params.keys() <= _LINE


def _is_head(row: Row) -> bool:
    """Tell whether a row is a card, or another word of the bot's that goes before all lines."""
    says = row.author == "bot" and row.method == "sendMessage" and "parse_mode" in row.params
    return says and row.priority <= Priority.FIRST and not row.in_general and not row.alone


def _fit(rows: Sequence[Row]) -> bool:
    said = params(rows)
    if _is_head(rows[0]):
        plain = not any(row.params.get("entities") for row in rows[1:])
        return plain and rendering.units(rendering.visible(str(said["text"]))) <= rendering.LONGEST
    return rendering.units(str(said["text"])) <= rendering.LONGEST and len(said["entities"]) <= _MOST_ENTITIES
