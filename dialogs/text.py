"""Words to show, named but not yet in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Text:
    """A message of `locales/`, by its Fluent id (`id` or `id.attribute`), and its arguments.

    An argument that is itself a Text or an Own, or several, is rendered in the reader's language first.
    """

    words: str
    args: Mapping[str, "Arg"] = field(default_factory=dict)


@dataclass(frozen=True)
class Own:
    """The municipality's own words, by language; they are never read as Fluent or as markup."""

    texts: Mapping[str, str]


@dataclass(frozen=True)
class Link:
    """A name at the desk that leads to the thread of a contact, by the contact's id."""

    contact: int
    name: str


@dataclass(frozen=True)
class Mention:
    """A coordinator's name that Telegram tells of being mentioned, by the account."""

    account: int
    name: str


Arg = str | int | Text | Own | Link | Mention | tuple[Text | Own, ...]


@dataclass(frozen=True)
class Quote:
    """What somebody wrote, shown as it is; it never passes through Fluent."""

    text: str


@dataclass(frozen=True)
class Log:
    """What was said or asked, a line each, after who said it or what was asked; `collapsed` until it is tapped."""

    lines: tuple[tuple["Text | str", "Text | Own | Quote | str"], ...]
    collapsed: bool = True


@dataclass(frozen=True)
class Lines:
    """A list: lines that stand close together, the first of them its heading."""

    lines: tuple[Text, ...]


Part = Text | Own | Quote | Log | Lines


def text(words: str, **args: Arg) -> Text:
    """Name words to show, with their arguments."""
    return Text(words, args)


def packed(part: Part | Arg) -> Any:
    """Return words as plain data that JSON can hold, to be shown again later, perhaps in another language."""
    match part:
        case Text(words, args):
            return {"words": words, "args": {name: packed(arg) for name, arg in args.items()}}
        case Own(texts):
            return {"own": dict(texts)}
        case Quote(quoted):
            return {"quote": quoted}
        case Link(contact, name):
            return {"contact": contact, "name": name}
        case Mention(account, name):
            return {"account": account, "name": name}
        case Lines(lines):
            return {"lines": packed(lines)}
        case tuple():
            return [packed(one) for one in part]
    return part


def unpacked(data: Any) -> Any:
    """Return the words that were packed."""
    match data:
        case {"words": words, "args": args}:
            return Text(words, {name: unpacked(arg) for name, arg in args.items()})
        case {"own": texts}:
            return Own(texts)
        case {"quote": quoted}:
            return Quote(quoted)
        case {"account": account, "name": name}:
            return Mention(account, name)
        case {"contact": contact, "name": name}:
            return Link(contact, name)
        case {"lines": lines}:
            return Lines(unpacked(lines))
        case list():
            return tuple(unpacked(one) for one in data)
    return data
