"""A family's talk with the dialogs alone: no Telegram, no database, no time but the one given."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.municipality import SAMPLE, load
from bot.words import Words
from dialogs.buttons import Go, write
from dialogs.events import Colleague, Commanded, Edited, Event, Line, Pressed, Said
from dialogs.known import Contact, Known, Ticket
from dialogs.outcomes.outcome import Outcome
from dialogs.outcomes.saying import Ask, EndRun, Greet
from dialogs.outcomes.whom import KnowWhom
from dialogs.route import route
from dialogs.understanding.reader import Reader

SAMPLE_MUNICIPALITY = load(SAMPLE)
KARI = Colleague(800, "Kari")
OLA = Colleague(801, "Ola")
MONDAY = datetime(2026, 11, 23, 10, 30, tzinfo=ZoneInfo("Europe/Oslo"))


class Transcript:
    """Carries what is known from one event to the next, as turns would; every event starts from storage alone."""

    def __init__(self, words: Words, reader: Reader, language: str = "en", *, welcomed: bool = True) -> None:
        self._words = words
        self._reader = reader
        self.known = Known(
            Contact("Amina", language, welcomed), SAMPLE_MUNICIPALITY, words.languages, MONDAY, words.whole_languages
        )

    def says(self, text: str, kind: str = "text") -> list[Outcome]:
        """Write something."""
        language = self.known.contact.language
        reading = self._reader.read(text, language) if text else None
        answer = self._words.answer(language, text)
        return self.happens(
            Said(
                Line(kind, text, 1, 1), reading, answer, asks=self._words.asked(text), who=self._words.writes_for(text)
            )
        )

    def presses(self, question: str, key: str, run: int = 1) -> list[Outcome]:
        """Press the button that answers a question."""
        return self.happens(Pressed(f"a|{run}|{question}|{key}"))

    def goes_back(self, question: str) -> list[Outcome]:
        """Press Back under a question."""
        return self.happens(Pressed(f"b|1|{question}"))

    def goes(self, dialog: str) -> list[Outcome]:
        """Press a button of the menu."""
        return self.happens(Pressed(write(Go(dialog))))

    def commands(self, name: str) -> list[Outcome]:
        """Write a command."""
        return self.happens(Commanded(name))

    def edits(self, text: str) -> list[Outcome]:
        """Change a message."""
        return self.happens(Edited(Line("text", text, 1, 1)))

    def with_ticket(self, state: str, taken_by: Colleague | None = None) -> "Transcript":
        """Let a conversation with a human be on."""
        takers = frozenset({taken_by.id}) if taken_by else frozenset[int]()
        self.known = replace(self.known, ticket=Ticket(state, taken_by.name if taken_by else None, takers))
        return self

    def happens(self, event: Event) -> list[Outcome]:
        """Let something happen, and keep of it what a turn would store."""
        outcomes = list(route(event, self.known))
        for outcome in outcomes:
            match outcome:
                case Ask(journey):
                    self.known = replace(self.known, journey=replace(journey, id=1))
                case KnowWhom(who, born):
                    contact = replace(self.known.contact, writes_for=who, born=born or self.known.contact.born)
                    self.known = replace(self.known, contact=contact)
                case EndRun():
                    self.known = replace(self.known, journey=None)
                case Greet():
                    self.known = replace(self.known, contact=replace(self.known.contact, welcomed=True))
        return outcomes

    @property
    def asked(self) -> str:
        """The name of the question that waits."""
        return self.known.journey.asked if self.known.journey else ""


def asked(outcomes: list[Outcome]) -> str:
    """Return the words of the question that is asked, and fail if there is not exactly one."""
    (question,) = [outcome.question for outcome in outcomes if isinstance(outcome, Ask)]
    return str(getattr(question.parts[-1], "words", ""))
