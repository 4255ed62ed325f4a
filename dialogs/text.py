"""Words to show, named but not yet in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


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


Arg = str | int | Text | Own | tuple[Text | Own, ...]


@dataclass(frozen=True)
class Quote:
    """What somebody wrote, shown as it is; it never passes through Fluent."""

    text: str


Part = Text | Own | Quote


def text(words: str, **args: Arg) -> Text:
    """Name words to show, with their arguments."""
    return Text(words, args)
