"""Texts of the municipality's own in several languages, as they are written.

Fluent shows an argument of more than 2,500 characters as {???}, so texts, and lists of lines, are bounded.
"""

from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints

from bot.words import languages_in
from locales import FOLDER

MOST_LINES = 10


def _can_be_read_by_all(texts: dict[str, str]) -> dict[str, str]:
    """Refuse a language that nobody would be shown, and the lack of the one that stands in for all."""
    spoken = languages_in(FOLDER)
    unknown = [language for language in texts if language not in spoken]
    if unknown:
        known = ", ".join(spoken)
        raise ValueError(f'has "{unknown[0]}", which is no language of the helpline; it should be one of {known}')
    if "nb" not in texts:
        raise ValueError("has no nb; it should have the text in nb, which stands in for every language left out")
    return texts


def _own(most: int) -> str:
    """Describe texts of at most so many characters."""
    return (
        f"one line of text in quotes for each language, nb always, of at most {most} characters, "
        'such as { nb = "…", en = "…" }'
    )


OneLine = StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\r\n]+$")

# A name goes on a button, and lines are listed one after another.
OwnLine = Annotated[
    dict[str, Annotated[str, OneLine, Field(max_length=100)]],
    AfterValidator(_can_be_read_by_all),
    Field(description=_own(100)),
]
OwnText = Annotated[
    dict[str, Annotated[str, OneLine, Field(max_length=500)]],
    AfterValidator(_can_be_read_by_all),
    Field(description=_own(500)),
]
OwnLines = Annotated[
    list[OwnLine],
    Field(max_length=MOST_LINES, description=f"a list of at most {MOST_LINES}, each {_own(100)}"),
]
