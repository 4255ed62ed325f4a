"""Danger in a message: at home, of suicide, a child missing, alone or with nothing to eat."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from dialogs.understanding.pattern import compile_patterns
from dialogs.understanding.reading import Danger


class DangerFinder:
    """Finds danger with what the language folders say about it, every language in every message.

    People in danger write in whatever language comes first, and a language guessed wrong must not silence them.
    """

    def __init__(self, lexicons: Iterable["_Lexicon"]) -> None:
        self._lexicons = tuple(lexicons)

    @classmethod
    def load(cls, folder: Path) -> "DangerFinder":
        """Return the finder of every language folder in `folder` that has a danger.toml."""
        return cls(_Lexicon(tomllib.loads(path.read_text("utf-8"))) for path in sorted(folder.glob("*/danger.toml")))

    def find(self, folded: str) -> Danger:
        """Return the gravest danger that folded text speaks of."""
        found = {lexicon.find(folded) for lexicon in self._lexicons}
        return "hard" if "hard" in found else "soft" if "soft" in found else "none"


class _Lexicon:
    def __init__(self, data: dict[str, Any]) -> None:
        lists: dict[str, Sequence[str]] = {"n": (), **data.get("words", {})}
        self._harmless = _compiled(data, "harmless", lists)
        self._hard = _compiled(data, "hard", lists)
        self._soft = _compiled(data, "soft", lists)

    def find(self, folded: str) -> Danger:
        # A full stop in place of what is harmless, so that no pattern reaches across it.
        rest = self._harmless.sub(" . ", folded)
        if self._hard.search(rest):
            return "hard"
        return "soft" if self._soft.search(rest) else "none"


def _compiled(data: dict[str, Any], tier: str, lists: dict[str, Sequence[str]]) -> re.Pattern[str]:
    return compile_patterns(data.get(tier, ()), lists)
