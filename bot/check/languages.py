"""The languages: what each has words for, measured by the desk's language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser
from fluent.syntax.ast import Message

from bot.check.findings import Finding, no, note, ok
from bot.words import DESK_LANGUAGE

Names = frozenset[str]
DESK: Final = "desk.ftl"  # which the desk's language alone has


def spoken(folder: Path) -> dict[str, Names]:
    """Return the messages and attributes that each language has for families; what cannot be read is not there."""
    languages = sorted({file.parent.name for file in folder.glob("*/*.ftl")})
    return {language: _names(folder / language) for language in languages}


def languages(names: Mapping[str, Names]) -> list[Finding]:
    """Check that every language has all words; one that has few is only begun."""
    return [_language(language, own, names[DESK_LANGUAGE]) for language, own in names.items()]


def _language(language: str, own: Names, wanted: Names) -> Finding:
    missing = wanted - own
    if not missing:
        return ok(f"language {language}")
    if len(missing) > len(wanted) / 2:
        begun = f"language {language} is begun: {len(wanted) - len(missing)} of {len(wanted)} texts"
        return note(begun, f"the others are shown in English until they are in locales/{language}")
    what = f"language {language} lacks {', '.join(sorted(missing))}"
    return no(what, f"write them in locales/{language}; until then they are shown in {DESK_LANGUAGE}")


def _names(folder: Path) -> Names:
    files = [file for file in folder.glob("*.ftl") if file.name != DESK]
    entries = [entry for file in files for entry in FluentParser().parse(file.read_text("utf-8")).body]
    return frozenset(name for entry in entries if isinstance(entry, Message) for name in _named(entry))


def _named(message: Message) -> list[str]:
    whole = [message.id.name] if message.value else []
    return whole + [f"{message.id.name}.{attribute.id.name}" for attribute in message.attributes]
