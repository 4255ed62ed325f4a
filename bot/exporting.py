"""What was corrected, as TOML in the form of the phrases that understanding learns from."""

import json
from collections.abc import Iterable, Iterator

from dialogs.understanding.reading import TOPICS
from storage.corrections import Correction


def phrases(found: Iterable[Correction]) -> str:
    """Return a table for each language, under a comment that says where it may go, with the topics in their order."""
    by_language: dict[str, dict[str, list[Correction]]] = {}
    for one in found:
        by_language.setdefault(one.language, {}).setdefault(one.topic, []).append(one)
    return "\n".join(line for language, topics in by_language.items() for line in _of_language(language, topics))


def _of_language(language: str, topics: dict[str, list[Correction]]) -> Iterator[str]:
    yield f"# For locales/{language}/phrases.toml, without the next line: read each for names first."
    yield f"[{language}]"
    for topic in sorted(topics, key=TOPICS.index):
        yield f"{topic} = ["
        yield from map(_line, topics[topic])
        yield "]"
    yield ""


def _line(one: Correction) -> str:
    """Write words as a string of TOML, which escapes as JSON does, with what they were read as where that differs."""
    read = f"  # read as {one.topic_read}" if one.topic_read not in (None, one.topic) else ""
    return f"    {json.dumps(one.text, ensure_ascii=False)},{read}"
