"""Ask a family how it goes for a child that has begun in an activity."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from dialogs.events import Said
from dialogs.outcomes.first_year import CheckedIn, OptOut
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option
from dialogs.talk import Talk
from dialogs.text import text

GOOD = "good"
STOPPED = "stopped"
ENOUGH = "enough"
ANSWERS = (GOOD, "so-so", "bad", STOPPED, ENOUGH)
REASONS = ("cost", "equipment", "way", "unhappy", "other")
IN_WORDS = "words"
PLAIN: Final = {"yes": GOOD, "fine": GOOD, "stopped": STOPPED, "enough": ENOUGH}
BY_TOPIC: Final = {"fees": "cost", "extra_cost": "cost", "equipment": "equipment", "trouble": "unhappy"}
LIKELY: Final = 0.65  # enough for what is said about a child anyway, as the desk sees the words too
ELSEWHERE: Final = frozenset({"about", "activity", "greeting", "holiday", "human", "language", "privacy", "urgent"})


def check_in(talk: Talk) -> Outcome:
    """Ask how it goes; where it is not so good, ask one thing more, unless it has been said already."""
    number, child = int(talk.mentioned("check_in") or 0), int(talk.mentioned("participant") or 0)
    followed = talk.known.participants[child]
    reasons = tuple(Option(key, text(f"check-in-reason-{key}")) for key in REASONS)
    in_words = Option(IN_WORDS, text("check-in-how-words"))
    how = talk.ask(
        Answered(
            "how",
            (text("check-in-how", name=followed.name, activity=followed.activity),),
            tuple(Option(key, text(f"check-in-how-{key}")) for key in ANSWERS),
            unseen=(*reasons, in_words),
        )
    )
    if how == ENOUGH:
        return OptOut(number)
    if how in (GOOD, STOPPED):
        return CheckedIn(number, child, how)
    reason = how
    if how not in (*REASONS, IN_WORDS):
        asked = (text("check-in-reason", name=followed.name),)
        reason = talk.ask(Answered("reason", asked, reasons, unseen=(in_words,)))
    said = how in REASONS or reason == IN_WORDS
    how = "bad" if how in REASONS else how
    return CheckedIn(number, child, how, "other" if reason == IN_WORDS else reason, in_words=said)


@dataclass(frozen=True)
class Answered(Choice):
    """A choice that can be made in one's own words: what they are about, or else the words themselves."""

    def hear(self, said: Said, today: date) -> str | None:
        """Hear a plain answer, a reason, or whatever is said, unless it is clearly about something else."""
        key = PLAIN.get(said.answer or "") or super().hear(said, today)
        if key is not None and self.offers(key):
            return key
        if said.reading is None or not said.line.text.strip() or said.answer == "back":
            return None
        topic, is_likely = said.reading.topic, said.reading.confidence >= LIKELY
        if topic in ELSEWHERE and said.reading.auto:
            return None
        reason = BY_TOPIC.get(topic, IN_WORDS) if is_likely else IN_WORDS
        return reason if self.offers(reason) else IN_WORDS
