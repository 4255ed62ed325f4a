"""Speak to somebody who writes for themself: `.self` in `locales/` is what is said instead, wherever there is one."""

from dataclasses import replace
from typing import Any

from bot.replies import Reply
from bot.words import Words
from dialogs.buttons import Button, Copy
from dialogs.text import Lines, Log, Text

_SPOKEN = ("parts", "buttons", "name")


def to_self(reply: Reply, words: Words) -> Reply:
    """Return a reply in the words for somebody who writes for themself."""
    said = {field: spoken(getattr(reply, field), words) for field in _SPOKEN if hasattr(reply, field)}
    return replace(reply, **said)


def spoken(said: Any, words: Words) -> Any:
    """Return words, or whatever holds some, as they are for somebody who writes for themself."""
    match said:
        case Text(name, args):
            return Text(words.to_self(name), {key: spoken(arg, words) for key, arg in args.items()})
        case Button() | Copy():
            return replace(said, label=spoken(said.label, words))
        case Lines() | Log():
            return replace(said, lines=spoken(said.lines, words))
        case tuple():
            return tuple(spoken(each, words) for each in said)
    return said
