"""A finding: one thing that was looked at, how it stands, and what to do."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from dialogs.text import Text

Kind = Literal["ok", "no", "note"]


@dataclass(frozen=True)
class Finding:
    """One thing that is right, wrong or worth a note; `told` is how the desk hears of it, if it can."""

    kind: Kind
    what: str
    todo: str = ""
    told: Text | None = None

    @property
    def line(self) -> str:
        """The finding as the command line shows it."""
        return f"{self.kind:<4} {self.what}: {self.todo}" if self.todo else f"{self.kind:<4} {self.what}"


def ok(what: str) -> Finding:
    """Find a thing right."""
    return Finding("ok", what)


def note(what: str, todo: str) -> Finding:
    """Find a thing worth a note."""
    return Finding("note", what, todo)


def no(what: str, todo: str, told: Text | None = None) -> Finding:
    """Find a thing wrong."""
    return Finding("no", what, todo, told)


def wrong(findings: Iterable[Finding]) -> list[Finding]:
    """Return what is wrong."""
    return [finding for finding in findings if finding.kind == "no"]
