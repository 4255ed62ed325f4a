"""The Fluent files of every language, parsed, and what a translation must share with the others."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax.ast import (
    Identifier,
    Message,
    Pattern,
    Resource,
    SelectExpression,
    TextElement,
    VariableReference,
    Variant,
)
from fluent.syntax.visitor import Visitor

from bot.words import DESK_LANGUAGE
from locales import FOLDER

DESK = "desk.ftl"
LANGUAGES = sorted({file.parent.name for file in FOLDER.glob("*/*.ftl")})
OTHERS = [language for language in LANGUAGES if language != DESK_LANGUAGE]
WHOLE = [language for language in LANGUAGES if (FOLDER / language / "canned.ftl").exists()]
"""The languages that have all files; the others are begun, and other languages stand in for what they lack."""
CORE = ["choose-language.ftl", "common.ftl", "help-lines.ftl", "menu.ftl", "welcome.ftl"]
"""What a language has before it is spoken at all: the first words, and the numbers to call."""
TAG = re.compile(r"</?[a-z-]+[^>]*>")


@dataclass
class Choice:
    """A selection: the variable it rests on, and the keys of its variants."""

    variable: str
    keys: frozenset[str]


class Finder(Visitor):
    """Collects variables, literal texts and selections."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.texts: list[str] = []
        self.choices: list[Choice] = []

    def visit_VariableReference(self, node: VariableReference) -> None:  # noqa: N802 - the library's name
        """Note a variable."""
        self.variables.add(node.id.name)

    def visit_TextElement(self, node: TextElement) -> None:  # noqa: N802
        """Note a literal text."""
        self.texts.append(node.value)

    def visit_SelectExpression(self, node: SelectExpression) -> None:  # noqa: N802
        """Note a selection, and what is in it."""
        variable = node.selector.id.name if isinstance(node.selector, VariableReference) else ""
        self.choices.append(Choice(variable, frozenset(map(key, node.variants))))
        self.generic_visit(node)


def key(variant: Variant) -> str:
    """Return the key of a variant, a category or a number."""
    return variant.key.name if isinstance(variant.key, Identifier) else variant.key.value


@dataclass
class Written:
    """One text of one language: a message's own, or that of an attribute."""

    language: str
    file: str
    name: str
    variables: frozenset[str]
    tags: frozenset[str]
    texts: tuple[str, ...]
    choices: tuple[Choice, ...]


@cache
def source(language: str, file: str) -> str:
    """Return a file as it is written."""
    return (FOLDER / language / file).read_text("utf-8")


def files(language: str) -> list[str]:
    """List the Fluent files of a language."""
    return sorted(path.name for path in (FOLDER / language).glob("*.ftl"))


@cache
def parsed(language: str, file: str) -> Resource:
    """Return a file's entries."""
    return FluentParser().parse(source(language, file))


def messages(language: str) -> Iterator[tuple[str, Message]]:
    """Yield every message of a language with its file."""
    for file in files(language):
        for entry in parsed(language, file).body:
            if isinstance(entry, Message):
                yield file, entry


@cache
def written(language: str) -> Mapping[str, Written]:
    """Return every text of a language by its name, `id` or `id.attribute`."""
    found = {}
    for file, message in messages(language):
        patterns = [("", message.value), *((f".{each.id.name}", each.value) for each in message.attributes)]
        for attribute, pattern in patterns:
            if pattern is not None:
                name = message.id.name + attribute
                found[name] = one(language, file, name, pattern)
    return found


def one(language: str, file: str, name: str, pattern: Pattern) -> Written:
    """Return what is to be known of one text."""
    finder = Finder()
    finder.visit(pattern)
    tags = frozenset(tag for text in finder.texts for tag in TAG.findall(text))
    return Written(language, file, name, frozenset(finder.variables), tags, tuple(finder.texts), tuple(finder.choices))


def everything() -> list[Written]:
    """Return every text of every language."""
    return [text for language in LANGUAGES for text in written(language).values()]


def path(language: str, file: str) -> Path:
    """Return where a file is."""
    return FOLDER / language / file
