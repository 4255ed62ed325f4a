r"""The small language in which the data files say how something is written.

A pattern is words with a space between. `*` is an open end of a word, `|` parts alternatives, `{n}` is a number
in digits or in words, `{name}` any word of the list of that name, `_` up to three words, `$` where a clause ends.
"""

import re
from collections.abc import Iterable, Mapping, Sequence

from dialogs.understanding.cleaning import clean, fold

_GAP = r"(?:[^\W]+[^\w.!?]+){0,3}?"
_LOOSE = r"\W*"


def fold_entry(entry: str) -> str:
    """Return a line of a data file as messages are compared with it."""
    return fold(clean(entry))


def compile_patterns(
    patterns: Iterable[str], lists: Mapping[str, Sequence[str]], proclitics: Sequence[str] = ()
) -> re.Pattern[str]:
    """Return one expression that matches wherever any of the patterns does, in folded text."""
    prefix = f"(?:{_any(fold_entry(p) for p in proclitics)})?" if proclitics else ""
    folded_lists = {name: [fold_entry(word) for word in words] for name, words in lists.items()}
    bodies = [_pattern(fold_entry(pattern).split(), folded_lists, prefix) for pattern in patterns]
    return re.compile(rf"(?<!\w)(?:{'|'.join(bodies)})" if bodies else r"(?!)")


def number_expression(words: Iterable[str], proclitics: Sequence[str] = ()) -> re.Pattern[str]:
    """Return an expression whose groups are a number in folded text: in digits, or one of these words."""
    prefix = f"(?:{_any(fold_entry(p) for p in proclitics)})?" if proclitics else ""
    return re.compile(rf"(\d+)|(?<!\w){prefix}({_any(fold_entry(word) for word in words)})")


def _pattern(words: Sequence[str], lists: Mapping[str, Sequence[str]], prefix: str) -> str:
    parts: list[str] = []
    glue = ""
    for part, following in zip(words, [*words[1:], "$"], strict=True):
        if part == "_":
            parts.append(rf"{glue}{_GAP}")
            glue = ""
        elif part == "$":
            begins_anew = _word("|".join(lists.get("$", ())), {}) or "(?!)"
            parts.append(rf"(?=\s*(?:$|[^\w\s]|(?:{begins_anew})(?!\w)))")
        elif part == "{n}":
            # Digits and what is counted are often written together: "8år", "g12", "åtteåring".
            end = r"(?!\w)" if following == "$" else ""
            parts.append(rf"{_LOOSE if glue else ''}{prefix}(?:\d+|{_any(lists['n'])}){end}")
            glue = _LOOSE
        else:
            end = r"(?![^\W\d])" if following == "{n}" else r"(?!\w)"
            parts.append(rf"{glue}{prefix}(?:{_word(part, lists)}){end}")
            glue = r"\W+"
    return "".join(parts)


def _word(part: str, lists: Mapping[str, Sequence[str]]) -> str:
    if part.startswith("{"):
        return _any(lists[part.strip("{}")])
    return "|".join(re.escape(word).replace(r"\*", r"\w*") for word in part.split("|"))


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\W+") for word in longest_first) or r"(?!)"
