"""A dialog under way: run again from the top on every message, until a question has no answer yet."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, TypeVar

from dialogs.catalogue import Catalogue
from dialogs.events import Said
from dialogs.known import Journey, Known
from dialogs.outcomes.missing import CountMissed
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Told
from dialogs.questions import Question
from dialogs.text import Own, Text

T = TypeVar("T")


class Pause(BaseException):
    """A question waits for its answer; `walk` catches it, and nothing else may."""

    def __init__(self, question: Question[Any]) -> None:
        super().__init__(question.name)
        self.question = question


class Talk:
    """What a dialog asks and reads."""

    def __init__(self, journey: Journey, known: Known, said: Said | None = None) -> None:
        self.known = known
        self.answers = dict(journey.answers)
        self.heard: dict[str, str | int] = dict(journey.mentioned)
        self.path: list[Question[Any]] = []
        self.missed: list[CountMissed] = []
        self._asked = journey.asked
        self._said = said
        if said and said.reading:
            self.heard |= said.reading.slots.as_dict()
        if said and said.who:
            self.heard["who"] = said.who

    @property
    def catalogue(self) -> Catalogue:
        """The municipality's activities."""
        return self.known.municipality.catalogue

    @property
    def today(self) -> date:
        """The municipality's calendar day."""
        return self.known.now.date()

    def mentioned(self, slot: str) -> str | int | None:
        """Return what was said of a slot in passing, in any message of this run."""
        return self.heard.get(slot)

    def miss(self, missed: CountMissed) -> None:
        """Count what is not found, once a journey."""
        counted = f"missed {missed.kind} {missed.wished}"
        if counted not in self.heard:
            self.heard[counted] = missed.band
            self.missed.append(missed)

    def waits_for(self, question: str) -> bool:
        """Tell whether it was this question that waited for an answer."""
        return question == self._asked

    def ask(self, question: Question[T]) -> T:
        """Return the answer to a question, or stop the dialog here until there is one."""
        self.path.append(question)
        key = self.answers.pop(question.name, None)
        if key is None or not question.offers(key):
            key = self._hear(question) or question.find(self.heard, self.today)
        if key is None or not question.offers(key):
            raise Pause(question)
        self.answers[question.name] = key
        return question.value(key)

    def _hear(self, question: Question[Any]) -> str | None:
        said, self._said = (self._said, None) if question.name == self._asked else (None, self._said)
        return question.hear(said, self.today) if said else None


Dialog = Callable[[Talk], Outcome]


@dataclass(frozen=True)
class Asking:
    """The dialog has stopped at a question; `journey` is what to keep."""

    journey: Journey
    question: Question[Any]
    first: bool
    missed: tuple[CountMissed, ...] = ()


@dataclass(frozen=True)
class Ended:
    """The dialog has come to its outcome; `journey` holds its answers."""

    journey: Journey
    outcome: Outcome
    missed: tuple[CountMissed, ...] = ()


def walk(dialog: Dialog, journey: Journey, known: Known, said: Said | None = None) -> Asking | Ended:
    """Run a dialog from the top with the answers so far and what is said now."""
    talk = Talk(journey, known, said)
    try:
        outcome = dialog(talk)
    except Pause as pause:
        passed = {question.name for question in talk.path}  # what was answered beyond is forgotten
        answers = {name: key for name, key in talk.answers.items() if name in passed}
        kept = replace(journey, answers=answers, mentioned=talk.heard, asked=pause.question.name)
        return Asking(kept, pause.question, first=len(talk.path) == 1, missed=tuple(talk.missed))
    return Ended(replace(journey, answers=talk.answers, mentioned=talk.heard), outcome, tuple(talk.missed))


def told(dialog: Dialog, journey: Journey, known: Known) -> Told:
    """Return what a journey has asked or found, and how it was answered, in words that the desk can be shown."""
    talk = Talk(journey, known)
    with suppress(Pause):
        dialog(talk)
    answers = ((question, talk.answers.get(question.name)) for question in talk.path)
    return tuple((question.parts[0], _label(question, key)) for question, key in answers if key is not None)


def _label(question: Question[Any], key: str) -> Text | Own | str:
    return next((option.label for option in (*question.options, *question.unseen) if option.key == key), key)


def answered(journey: Journey, question: str, key: str) -> Journey:
    """Answer a question of a journey, forgetting what was answered after it."""
    names = list(journey.answers)
    kept = names[: names.index(question)] if question in names else names
    return replace(journey, answers={name: journey.answers[name] for name in kept} | {question: key})


def back(dialog: Dialog, journey: Journey, known: Known) -> Journey | None:
    """Take back the last answer, also one found in passing; None at the first question."""
    talk = Talk(journey, known)
    try:
        dialog(talk)
    except Pause:
        talk.path.pop()
    if not talk.path:
        return None
    left = talk.path[-1]
    answers = {name: key for name, key in talk.answers.items() if name != left.name}
    mentioned = {slot: value for slot, value in talk.heard.items() if slot not in left.slots}
    return replace(journey, answers=answers, mentioned=mentioned, asked=left.name)
