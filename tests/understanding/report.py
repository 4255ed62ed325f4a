"""Prints how well understanding does: `python -m tests.understanding.report`."""

import sys
from collections.abc import Sequence

from dialogs.understanding.reader import Reader
from dialogs.understanding.reading import TOPICS
from tests.understanding.measuring import (
    LANGUAGES,
    LOCALES,
    Told,
    read_dangers,
    read_set,
    read_unseen_phrases,
    share,
)


def report() -> str:
    """Return the report, a hundred lines and some."""
    reader = Reader.load(LOCALES)
    blind = read_set(reader, "blind")
    second = read_set(reader, "second")
    lines = [
        *_topics("Blind set", blind),
        *_topics("Second look, worded differently on purpose", second),
        *_topics("Phrases unseen, ten folds", read_unseen_phrases()),
        "Slots and language, blind set",
        f"  slots exact   {share(told.slots_right for told in blind):.0%}",
        f"  language      {share(told.read_language == told.language for told in [*blind, *second]):.0%}, both sets",
        *_dangers("Danger, blind set", reader, "blind", blind),
        *_dangers("Danger, second look", reader, "second", second),
        "Wrong topics",
        *(f"  {t.language} {t.topic} read as {t.ranking[0]}: {t.text}" for t in [*blind, *second] if not t.right),
        "Wrong slots in the blind set",
        *(f"  {t.language} {t.text}" for t in blind if not t.slots_right),
    ]
    return "\n".join(lines) + "\n"


def _topics(title: str, told: Sequence[Told]) -> list[str]:
    acted = [t for t in told if t.auto]
    return [
        f"{title}: {len(told)} messages",
        f"  right         {share(t.right for t in told):.0%}",
        f"  among three   {share(t.topic in t.ranking[:3] for t in told):.0%}",
        f"  acted on      {share(t.auto for t in told):.0%}, of these right {share(t.right for t in acted):.0%}",
        *(f"  {language:<14}{share(t.right for t in told if t.language == language):.0%}" for language in LANGUAGES),
        *(f"  {topic:<14}{share(t.right for t in told if t.topic == topic):.0%}" for topic in TOPICS),
    ]


def _dangers(title: str, reader: Reader, name: str, told: Sequence[Told]) -> list[str]:
    true = read_dangers(reader, name, truth=True)
    true += [(t.language, t.text, t.danger) for t in told if t.topic == "urgent"]
    false = read_dangers(reader, name, truth=False)
    false += [(t.language, t.text, t.danger) for t in told if t.topic != "urgent"]
    return [
        f"{title}: {len(true)} disclosures, {len(false)} harmless",
        f"  found hard          {share(danger == 'hard' for _, _, danger in true):.0%}",
        f"  found hard or soft  {share(danger != 'none' for _, _, danger in true):.0%}",
        f"  false hard alarms   {share(danger == 'hard' for _, _, danger in false):.1%}",
        f"  false soft alarms   {share(danger == 'soft' for _, _, danger in false):.1%}",
        *(f"  missed: {language} {text}" for language, text, danger in true if danger == "none"),
        *(f"  soft only: {language} {text}" for language, text, danger in true if danger == "soft"),
        *(f"  false {danger}: {language} {text}" for language, text, danger in false if danger != "none"),
    ]


if __name__ == "__main__":
    sys.stdout.write(report())
