"""A coach or leader worries that money keeps a child away."""

from dataclasses import dataclass
from datetime import date

from dialogs.outcomes.helping import Declined, Worry
from dialogs.outcomes.outcome import Outcome
from dialogs.questions import Choice, Mentioned, Option, Spoken, consent
from dialogs.talk import Talk
from dialogs.text import text

MATTERS = ("fee", "cup", "kit", "sales", "other")
MOMENTS = ("today", "this-week", "later", "never")
PRESSING = ("today", "this-week")
YES_OR_NO = ("yes", "no")


def concern(talk: Talk) -> Outcome:
    """Thank a coach, say that clubs may use the schemes too, and ask for what the coordinator needs and no more."""
    coordinator = talk.known.municipality.coordinator.name
    thanks = text("concern-about", coordinator=coordinator)
    about = talk.ask(Choice("about", (thanks,), tuple(Option(key, text(f"concern-about-{key}")) for key in MATTERS)))
    when = talk.ask(
        Moment("when", (text("concern-when"),), tuple(Option(key, text(f"concern-when-{key}")) for key in MOMENTS))
    )
    agreed = talk.ask(_agreed())
    name = talk.ask(Spoken("name", (text("concern-name"),))) if agreed == "yes" else None
    may_say = talk.ask(_tell(coordinator))
    offer = text("concern-consent", coordinator=coordinator)
    if not talk.ask(consent("consent", about, offer, yes="ask-coordinator-yes", no="ask-coordinator-no")):
        return Declined()
    return Worry(about, when, name, may_say=may_say == "yes")


@dataclass(frozen=True)
class Moment(Choice):
    """How soon it is; a weekday that is mentioned is this week's."""

    @property
    def slots(self) -> tuple[str, ...]:
        """Name the slot of a weekday."""
        return ("weekday",)

    def find(self, mentioned: Mentioned, today: date) -> str | None:  # noqa: ARG002 - this week is always near
        """Find a weekday."""
        return "this-week" if "weekday" in mentioned else None


def _agreed() -> Choice:
    options = tuple(Option(key, text(f"concern-agreed-{key}")) for key in YES_OR_NO)
    return Choice("agreed", (text("concern-agreed"),), options)


def _tell(coordinator: str) -> Choice:
    options = tuple(Option(key, text(f"concern-tell-{key}")) for key in YES_OR_NO)
    return Choice("tell", (text("concern-tell", coordinator=coordinator),), options)
