"""For whom a contact writes."""

from dataclasses import dataclass

from dialogs.outcomes.outcome import Outcome


@dataclass(frozen=True)
class KnowWhom(Outcome):
    """Remember whether a contact writes for themself, "self", or for a "child"; `born` is the writer's own year."""

    who: str
    born: int | None = None


@dataclass(frozen=True)
class WhomKnown(Outcome):
    """Say that it is remembered for whom a contact writes."""
