"""A chat in print."""

from collections.abc import Iterable

from playground.messages import Message


def printed(messages: Iterable[Message]) -> str:
    """Return messages as lines that people can read."""
    return "\n".join(map(line, messages))


def line(message: Message) -> str:
    """Return one message as a line: who, what, and the buttons."""
    if message.service:
        return f"* {message.kind}"
    who = "bot" if message.from_bot else message.sender.shape["first_name"]
    parts = (kind(message), message.text, "(edited)" if message.edited else "", rows(message))
    return f"{who}: {'  '.join(part for part in parts if part)}"


def kind(message: Message) -> str:
    """Return what kind of message it is, where it is more than text."""
    return "" if message.kind == "text" else f"({message.kind})"


def rows(message: Message) -> str:
    """Return the buttons, row by row."""
    return " ".join(f"[{' | '.join(row)}]" for row in message.buttons)
