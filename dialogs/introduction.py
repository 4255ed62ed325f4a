"""Ask a family that was put in touch with a club whether anything has come of it."""

from dataclasses import dataclass
from datetime import date

from dialogs import enrolling
from dialogs.events import Said
from dialogs.outcomes.first_year import HasBeen, NothingYet, Started
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Option, consent
from dialogs.talk import Talk
from dialogs.text import text

BEEN = "been"
ANSWERS = (BEEN, "answered", "not-yet")
PLAIN = {"started": BEEN, "yes": BEEN, "no": "not-yet"}


def introduction(talk: Talk) -> Outcome:
    """Ask whether the child has been there; where it has, offer to ask now and then how it goes."""
    number, key = int(talk.mentioned("introduction") or 0), str(talk.mentioned("introduced_to") or "")
    activity = talk.catalogue.activity(key)
    asked = text("introduction-how.activity", activity=activity.name) if activity else text("introduction-how")
    options = tuple(Option(answer, text(f"introduction-how-{answer}")) for answer in ANSWERS)
    how = talk.ask(Been("how", (asked,), options))
    if how != BEEN:
        return NothingYet(number, how)
    if not talk.ask(consent("follow", str(number), text("introduction-follow"))):
        return HasBeen(number)
    return Started(number, *enrolling.child(talk))


@dataclass(frozen=True)
class Been(Choice):
    """Whether the child has been there, which a plain "we have started" or "no" tells as well."""

    def hear(self, said: Said, today: date) -> str | None:
        """Hear a plain answer, or what any choice hears."""
        return PLAIN.get(said.answer or "") or super().hear(said, today)
