"""What is said to the contact, and what is kept of the journey it belongs to."""

from dataclasses import dataclass
from typing import Any

from dialogs.buttons import Button
from dialogs.known import Journey
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Question
from dialogs.text import Own, Part, Text

Told = tuple[tuple[Part, Text | Own | str], ...]


@dataclass(frozen=True)
class Greet(Outcome):
    """Welcome a contact once, and say who is behind the helpline."""

    with_menu: bool


@dataclass(frozen=True)
class Say(Outcome):
    """Say something to the contact that needs nothing written.

    A prompt only asks to go on: one that has not left is withdrawn when there is a newer one.
    """

    parts: tuple[Part, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    prompt: bool = False


@dataclass(frozen=True)
class Ask(Outcome):
    """Keep a journey and ask its next question; `notice` is said first, `backward` is where Back leads."""

    journey: Journey
    question: Question[Any]
    first: bool
    notice: Text | None = None


@dataclass(frozen=True)
class ShowChoice(Outcome):
    """Show on the question just answered which answer it has, and take its buttons away."""

    run: int
    question: Question[Any]
    key: str


@dataclass(frozen=True)
class EndRun(Outcome):
    """End the journey that the contact is in; `told` is what it asked and was answered, for a human who takes over."""

    told: Told = ()


@dataclass(frozen=True)
class GiveHelpLines(Outcome):
    """Give the numbers to call in danger: before everything else, or in a line beside the answer.

    In the `language` in which somebody has written, where that is another than the contact's.
    """

    hard: bool
    language: str | None = None


@dataclass(frozen=True)
class ChangeLanguage(Outcome):
    """Speak another language from now on, as the contact has chosen."""

    language: str


@dataclass(frozen=True)
class NoteBlocked(Outcome):
    """Remember that nothing reaches the contact, and tell the desk."""


@dataclass(frozen=True)
class Apologise(Outcome):
    """Say that something went wrong on our side, and flag the conversation at the desk."""
