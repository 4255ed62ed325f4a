"""The municipality's file: readable, real, and its help lines confirmed and named in every language."""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from bot import municipality
from bot.check.findings import Finding, no, note, ok
from bot.check.languages import Names
from bot.municipality import SAMPLE, WrongMunicipality
from dialogs.catalogue import HelpLine, Municipality

_INVENTED: Final = "families are told so; copy it, write your own, and set HELPLINE_MUNICIPALITY to that file"
_CONFIRM: Final = "have the municipality confirm each number, then set help_lines_confirmed = true in {file}"


def town(path: Path, names: Mapping[str, Names]) -> list[Finding]:
    """Check the file, and that its help lines have words."""
    try:
        own = municipality.load(path)
    except WrongMunicipality as error:
        return [no("municipality", line) for line in str(error).splitlines()]
    return [_file(own), _confirmed(own, path), *_unnamed(own.help_lines, names)]


def _file(own: Municipality) -> Finding:
    if own.is_sample:
        return note(f"municipality ({own.name}) is the invented sample", _INVENTED)
    return ok(f"municipality ({own.name})")


def _confirmed(own: Municipality, path: Path) -> Finding:
    if own.help_lines_confirmed:
        return ok("help lines")
    return no("help lines", _CONFIRM.format(file="your own file" if path == SAMPLE else path))


def _unnamed(lines: tuple[HelpLine, ...], names: Mapping[str, Names]) -> list[Finding]:
    return [
        no(f"help line '{line.key}' has no name in {language}", f"write {line.name_key} in locales/{language}")
        for line in lines
        for language, own in names.items()
        if line.name_key not in own
    ]
