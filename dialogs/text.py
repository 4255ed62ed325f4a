"""Words to show, named but not yet in a language."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Text:
    """A message of `locales/`, by its Fluent id (`id` or `id.attribute`), and its arguments.

    An argument that is itself a Text, or several, is rendered in the reader's language first.
    """

    words: str
    args: Mapping[str, "Arg"] = field(default_factory=dict)


Arg = str | int | Text | tuple[Text, ...]


@dataclass(frozen=True)
class Quote:
    """What somebody wrote, shown as it is; it never passes through Fluent."""

    text: str


Part = Text | Quote


def text(words: str, **args: Arg) -> Text:
    """Name words to show, with their arguments."""
    return Text(words, args)
