"""The words that the code names, read from its source."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import bot
import dialogs

ROOMS = (bot, dialogs)


def sources() -> Iterator[Path]:
    """Yield every module of the rooms that name words."""
    for room in ROOMS:
        yield from sorted(Path(str(room.__file__)).parent.rglob("*.py"))


@cache
def nodes() -> list[ast.AST]:
    """Return all syntax of these modules."""
    return [node for file in sources() for node in ast.walk(ast.parse(file.read_text("utf-8")))]


def named() -> Iterator[ast.expr]:
    """Yield what each call of `text` or `Text` names, both branches of a condition."""
    for node in nodes():
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("text", "Text"):
            yield from branches(node.args[0])


def branches(name: ast.expr) -> Iterator[ast.expr]:
    """Yield what an expression may come to."""
    if isinstance(name, ast.IfExp):
        yield from branches(name.body)
        yield from branches(name.orelse)
    else:
        yield name


def literal_names() -> set[str]:
    """Return the names that are written out where words are named."""
    return {name.value for name in named() if isinstance(name, ast.Constant) and isinstance(name.value, str)}


def named_beginnings() -> set[str]:
    """Return how the names begin that are put together where words are named."""
    return {beginning(name) for name in named() if isinstance(name, ast.JoinedStr)}


def beginnings() -> set[str]:
    """Return how any string begins that is put together."""
    return {beginning(node) for node in nodes() if isinstance(node, ast.JoinedStr)}


def beginning(name: ast.JoinedStr) -> str:
    """Return the literal start of an f-string."""
    first = name.values[0]
    return str(first.value) if isinstance(first, ast.Constant) else ""


def literals() -> set[str]:
    """Return every string that is written out, but no docstring."""
    return {node.value for node in nodes() if isinstance(node, ast.Constant) and isinstance(node.value, str)}
