"""What is wrong in the municipality's file, in words for the person who wrote it."""

import json
from typing import Any, Final, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from bot.municipality.written import WrittenMunicipality

Place = tuple[str | int, ...]

ENTRIES: Final = {
    "absences": "absence",
    "activities": "activity",
    "help_lines": "help line",
    "items": "item",
    "places": "place",
    "schemes": "scheme",
    "school_holidays": "school holiday",
}


def sentences(error: ValidationError, written: dict[str, Any]) -> list[str]:
    """Say of each mistake where it is, what is wrong, and what it should be."""
    mistakes = error.errors(include_url=False)
    return [f"{_place(mistake['loc'], written)} {_wrong(mistake)}.".lstrip() for mistake in mistakes]


def _place(place: Place, written: dict[str, Any]) -> str:
    """Say where in the file a mistake is, such as `activity 'chess', sessions[0].starts`."""
    match place:
        case (str(part), int(index), *rest) if part in ENTRIES:
            entry = _entry(ENTRIES[part], written[part][index], index)
            return f"{entry}, {_dotted(tuple(rest))}" if rest else entry
        case _:
            return _dotted(place)


def _entry(kind: str, entry: object, index: int) -> str:
    """Call an entry by its key, or by its number where it has none."""
    key = entry.get("key") if isinstance(entry, dict) else None
    return f"{kind} '{key}'" if isinstance(key, str) else f"{kind} number {index + 1}"


def _dotted(place: Place) -> str:
    """Write a place the way it is spelled in the file."""
    steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in place)
    return "".join(steps).removeprefix(".")


def _wrong(mistake: ErrorDetails) -> str:
    """Say what is wrong and what it should be."""
    table, expected = _expected(mistake["loc"])
    match mistake["type"]:
        case "missing":
            return f"is missing; it should be {expected}"
        case "extra_forbidden":
            return f"is not a known setting; the known ones here are {', '.join(table.model_fields)}"
        case "value_error":
            return str(mistake["ctx"]["error"])
        case _:
            return f"is {_shown(mistake['input'])}; it should be {expected}"


def _expected(place: Place) -> tuple[type[BaseModel], str]:
    """Find the innermost table on the way to a place, and the description of what belongs there."""
    table: type[BaseModel] = WrittenMunicipality
    expected = ""
    for step in place:
        if isinstance(step, str) and step in table.model_fields:
            field = table.model_fields[step]
            expected = field.description or ""
            table = _table_in(field.annotation) or table
    return table, expected


def _table_in(annotation: Any) -> type[BaseModel] | None:
    """Find the table that an annotation such as `list[Table]` or `Table | None` speaks of."""
    parts = (annotation, *get_args(annotation))
    return next((part for part in parts if isinstance(part, type) and issubclass(part, BaseModel)), None)


def _shown(value: object) -> str:
    """Show a value as the file spells it, and what is long by its kind."""
    match value:
        case str() if len(value) > 60:
            return json.dumps(f"{value[:60]}…", ensure_ascii=False)
        case str() | bool():
            return json.dumps(value, ensure_ascii=False)
        case list():
            return "a list" if value else "empty"
        case dict():
            return "a part with settings of its own"
        case _:
            return str(value)
